package vn.minhbach.intake.staging;

import java.time.LocalDate;
import java.util.Locale;
import vn.minhbach.intake.check.Earlier;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/** A row of an earlier list, as far as later rows are compared with it. */
record EarlierRow(
    long listId,
    int sheetRow,
    String unit,
    String outcome,
    String nameKey,
    LocalDate birthDate,
    Integer birthYear,
    String sex,
    String idNumber,
    String oldNumber,
    String account) {

  Earlier toEarlier() {
    return new Earlier(
        new RowReference(unit, listId, sheetRow),
        Identity.kept(nameKey, birthDate, birthYear, sex, idNumber, oldNumber),
        account == null ? "" : account,
        Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }
}
