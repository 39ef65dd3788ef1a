package vn.minhbach.intake.staging;

import java.time.LocalDate;
import vn.minhbach.intake.check.Application;
import vn.minhbach.intake.check.CheckedRow;
import vn.minhbach.intake.check.Longest;
import vn.minhbach.intake.list.Field;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.shared.NameOrder;

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
    String nameOrder,
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
        clip(application.fullName(), Field.fullName),
        clip(identity.name().folded(), Field.fullName),
        NameOrder.key(application.fullName()),
        identity.birthDate(),
        identity.birthYear(),
        identity.sexWord(),
        digits(identity.number()),
        digits(identity.oldNumber()),
        application.idIssuedOn(),
        clip(application.permanentAddress(), Field.permanentAddress),
        clip(application.temporaryAddress(), Field.temporaryAddress),
        clip(application.neighbourhood(), Field.neighbourhood),
        clip(application.phone(), Field.phone),
        clip(application.occupation(), Field.occupation),
        clip(application.workplace(), Field.workplace),
        application.lostFrom(),
        application.lostTo(),
        application.paymentMethod(),
        application.account().isEmpty() ? null : clip(application.account(), Field.account),
        clip(application.bank(), Field.bank),
        clip(application.note(), Field.note),
        identity.blockKey());
  }

  private static String digits(IdentityNumber number) {
    return number == null ? null : number.digits();
  }

  /** What the ward wrote stands whole in {@code raw}; the check has told what is too long. */
  private static String clip(String text, Field field) {
    int length = Longest.of(field);
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
