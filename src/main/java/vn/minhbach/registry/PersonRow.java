package vn.minhbach.registry;

import java.time.LocalDate;
import vn.minhbach.registry.identity.Identity;

/**
 * What tells a known person from others.
 *
 * @param number under which they were found
 * @param citizenNumber their number of twelve digits, null when not known
 */
record PersonRow(
    String number,
    long id,
    String nameKey,
    LocalDate birthDate,
    int birthYear,
    String sex,
    String citizenNumber) {

  Identity identity() {
    return Identity.kept(
        nameKey, birthDate, birthYear, sex, citizenNumber == null ? number : citizenNumber, number);
  }
}
