package vn.minhbach.intake.page;

import java.time.LocalDate;

/**
 * A row of one version, as far as versions are compared.
 *
 * @param content stands for what the ward wrote
 * @param found stands for what the checks found
 */
record VersionRow(
    int sheetRow,
    String idNumber,
    String nameKey,
    LocalDate birthDate,
    Integer birthYear,
    String content,
    String found) {

  /** Name and birth together; null where one is not known. */
  String person() {
    return nameKey.isEmpty() || birth() == null ? null : nameKey + " " + birth();
  }

  /** The place in the sheet of somebody born then; null where the birth is not known. */
  String place() {
    return birth() == null ? null : sheetRow + " " + birth();
  }

  private Object birth() {
    return birthDate == null ? birthYear : birthDate;
  }

  String name() {
    return nameKey.isEmpty() ? null : nameKey;
  }
}
