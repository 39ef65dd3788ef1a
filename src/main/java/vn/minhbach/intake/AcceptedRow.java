package vn.minhbach.intake;

import java.time.LocalDate;
import vn.minhbach.registry.identity.Identity;

/**
 * A readable row of a checked list, as acceptance needs it.
 *
 * @param findings JSON as it was staged
 * @param birthDate null when only the year is known
 */
record AcceptedRow(
    int sheetRow,
    String findings,
    String fullName,
    String nameKey,
    LocalDate birthDate,
    int birthYear,
    String sex,
    String idNumber,
    String oldNumber,
    String neighbourhood) {

  Identity identity() {
    return Identity.kept(nameKey, birthDate, birthYear, sex, idNumber, oldNumber);
  }
}
