package vn.minhbach.intake.staging;

import java.time.LocalDate;
import java.util.Locale;
import vn.minhbach.intake.check.Earlier;
import vn.minhbach.registry.identity.BirthDate;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.PersonName;
import vn.minhbach.registry.identity.Sex;
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
        new Identity(
            new PersonName(nameKey),
            birth(),
            sex == null ? null : Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
            number(idNumber),
            number(oldNumber)),
        account == null ? "" : account,
        Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  private BirthDate birth() {
    if (birthDate != null) {
      return BirthDate.of(birthDate);
    }
    return birthYear == null ? null : BirthDate.ofYear(birthYear);
  }

  private static IdentityNumber number(String digits) {
    return digits == null ? null : new IdentityNumber(digits);
  }
}
