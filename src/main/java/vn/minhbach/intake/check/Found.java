package vn.minhbach.intake.check;

import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/**
 * Makes the findings that stand in no table of conditions: what cannot be read, and what people
 * share.
 */
final class Found {

  private static final String APPLICATION_FORM = "Mẫu số 01, 3642/QĐ-UBND";
  private static final String CITIZEN_NUMBER = "137/2015/NĐ-CP";
  private static final String SCHEME_CONDITIONS = "Điều 5, 3642/QĐ-UBND";
  private static final String ONCE_PER_PERSON = "Điểm c khoản 2 Mục I, 68/NQ-CP";

  private Found() {}

  static Finding formula(Field field) {
    return finding("FORMULA_NOT_ALLOWED", Outcome.ERROR, field, field.name(), null);
  }

  static Finding nameMissing() {
    return finding("NAME_MISSING", Outcome.ERROR, Field.fullName, null, APPLICATION_FORM);
  }

  static Finding birthDateInvalid(String hint) {
    return finding("BIRTH_DATE_INVALID", Outcome.ERROR, Field.birthDate, hint, APPLICATION_FORM);
  }

  static Finding numberInvalid(String hint) {
    return finding("ID_NUMBER_INVALID", Outcome.ERROR, Field.idNumber, hint, CITIZEN_NUMBER);
  }

  static Finding numberContradicts(String what) {
    return finding("ID_BIRTH_MISMATCH", Outcome.ERROR, Field.idNumber, what, CITIZEN_NUMBER);
  }

  static Finding lossDayMissing(String hint) {
    return finding("FACT_MISSING", Outcome.REVIEW, Field.lostFrom, hint, SCHEME_CONDITIONS);
  }

  static Finding periodUnclear(String hint) {
    return finding("PERIOD_UNCLEAR", Outcome.REVIEW, Field.lostTo, hint, SCHEME_CONDITIONS);
  }

  static Finding duplicate(Field field, RowReference sameAs) {
    return new Finding(
        "DUPLICATE", Outcome.INELIGIBLE, field.name(), place(sameAs), ONCE_PER_PERSON, sameAs);
  }

  static Finding possibleDuplicate(Field field, RowReference sameAs) {
    return new Finding(
        "POSSIBLE_DUPLICATE", Outcome.REVIEW, field.name(), place(sameAs), ONCE_PER_PERSON, sameAs);
  }

  static Finding sharedAccount(RowReference sameAs) {
    return new Finding(
        "SHARED_ACCOUNT", Outcome.REVIEW, Field.account.name(), place(sameAs), null, sameAs);
  }

  private static String place(RowReference row) {
    return row.unit() + "/" + row.row();
  }

  private static Finding finding(
      String code, Outcome outcome, Field field, String detail, String legalBasis) {
    return new Finding(code, outcome, field.name(), detail, legalBasis, null);
  }
}
