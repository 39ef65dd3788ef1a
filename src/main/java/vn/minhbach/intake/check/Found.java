package vn.minhbach.intake.check;

import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/**
 * Makes the findings that stand in no table of conditions: what cannot be read, and what people
 * share. Their articles are cited afterwards.
 */
final class Found {

  private Found() {}

  static Finding formula(Field field) {
    return finding("FORMULA_NOT_ALLOWED", Outcome.ERROR, field, field.name());
  }

  static Finding nameMissing() {
    return finding("NAME_MISSING", Outcome.ERROR, Field.fullName, null);
  }

  static Finding nameUnreadable(String hint) {
    return finding("NAME_UNREADABLE", Outcome.ERROR, Field.fullName, hint);
  }

  static Finding nameUnusual(String hint) {
    return finding("NAME_UNUSUAL", Outcome.REVIEW, Field.fullName, hint);
  }

  static Finding tooLong(Field field) {
    return finding("TEXT_TOO_LONG", Outcome.REVIEW, field, field.name());
  }

  static Finding paymentUnclear() {
    return finding("PAYMENT_UNCLEAR", Outcome.REVIEW, Field.paymentMethod, null);
  }

  static Finding birthDateInvalid(String hint) {
    return finding("BIRTH_DATE_INVALID", Outcome.ERROR, Field.birthDate, hint);
  }

  static Finding numberInvalid(String hint) {
    return finding("ID_NUMBER_INVALID", Outcome.ERROR, Field.idNumber, hint);
  }

  static Finding numberContradicts(String what) {
    return finding("ID_BIRTH_MISMATCH", Outcome.ERROR, Field.idNumber, what);
  }

  static Finding lossDayMissing(String hint) {
    return finding("FACT_MISSING", Outcome.REVIEW, Field.lostFrom, hint);
  }

  static Finding periodUnclear(String hint) {
    return finding("PERIOD_UNCLEAR", Outcome.REVIEW, Field.lostTo, hint);
  }

  static Finding duplicate(Field field, RowReference sameAs) {
    return new Finding("DUPLICATE", Outcome.INELIGIBLE, field.name(), place(sameAs), null, sameAs);
  }

  static Finding possibleDuplicate(Field field, RowReference sameAs) {
    return new Finding(
        "POSSIBLE_DUPLICATE", Outcome.REVIEW, field.name(), place(sameAs), null, sameAs);
  }

  static Finding sharedAccount(RowReference sameAs) {
    return new Finding(
        "SHARED_ACCOUNT", Outcome.REVIEW, Field.account.name(), place(sameAs), null, sameAs);
  }

  private static String place(RowReference row) {
    return row.unit() + "/" + row.row();
  }

  private static Finding finding(String code, Outcome outcome, Field field, String detail) {
    return new Finding(code, outcome, field.name(), detail, null, null);
  }
}
