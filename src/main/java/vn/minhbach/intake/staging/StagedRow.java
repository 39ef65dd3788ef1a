package vn.minhbach.intake.staging;

import java.time.LocalDate;
import vn.minhbach.intake.check.Application;
import vn.minhbach.intake.check.CheckedRow;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;

/**
 * A checked row as the table keeps it: texts no longer than their columns, what is not known as
 * null.
 */
record StagedRow(
    int sheetRow,
    String outcome,
    String findings,
    String raw,
    String fullName,
    String nameKey,
    LocalDate birthDate,
    Integer birthYear,
    String sex,
    String idNumber,
    String oldNumber,
    LocalDate idIssuedOn,
    String permanentAddress,
    String temporaryAddress,
    String neighbourhood,
    String phone,
    String occupation,
    String workplace,
    LocalDate lostFrom,
    LocalDate lostTo,
    String paymentMethod,
    String account,
    String bank,
    String note,
    String blockKey) {

  static StagedRow of(CheckedRow row, String findings, String raw) {
    Application application = row.application();
    Identity identity = application.identity();
    return new StagedRow(
        application.row(),
        row.outcome().word(),
        findings,
        raw,
        clip(application.fullName(), 200),
        clip(identity.name().folded(), 200),
        identity.birthDate(),
        identity.birthYear(),
        identity.sexWord(),
        digits(identity.number()),
        digits(identity.oldNumber()),
        application.idIssuedOn(),
        clip(application.permanentAddress(), 500),
        clip(application.temporaryAddress(), 500),
        clip(application.neighbourhood(), 100),
        clip(application.phone(), 20),
        clip(application.occupation(), 200),
        clip(application.workplace(), 300),
        application.lostFrom(),
        application.lostTo(),
        application.paymentMethod(),
        application.account().isEmpty() ? null : clip(application.account(), 34),
        clip(application.bank(), 100),
        clip(application.note(), 4_000),
        identity.blockKey());
  }

  private static String digits(IdentityNumber number) {
    return number == null ? null : number.digits();
  }

  /** What the ward wrote stands whole in {@code raw}. */
  private static String clip(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
