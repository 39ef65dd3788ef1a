package vn.minhbach.intake;

import java.time.LocalDate;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.shared.RowReference;

/**
 * A readable row of a list that is checked and not accepted.
 *
 * @param birthDate null when only the year is known
 */
record WaitingRow(
    String unit,
    long listId,
    int sheetRow,
    String fullName,
    String nameKey,
    LocalDate birthDate,
    int birthYear,
    String sex,
    String idNumber,
    String oldNumber) {

  RowReference reference() {
    return new RowReference(unit, listId, sheetRow);
  }

  Identity identity() {
    return Identity.kept(nameKey, birthDate, birthYear, sex, idNumber, oldNumber);
  }
}
