package vn.minhbach.registry;

import java.time.LocalDate;

/**
 * An applicant as a row of a list names them.
 *
 * @param number 9 or 12 digits, or null while the card is awaited
 * @param nameKey the name without marks and case
 * @param birthDate null when only the year is known
 * @param sex as the list says, or null
 */
public record NewPerson(
    String number,
    String fullName,
    String nameKey,
    LocalDate birthDate,
    int birthYear,
    String sex) {

  /**
   * Whether somebody known under the same number is this person: the name or the birth date must
   * agree.
   */
  boolean isThat(PersonRow known) {
    boolean sameDate = birthDate != null && birthDate.equals(known.birthDate());
    return nameKey.equals(known.nameKey()) || sameDate;
  }
}
