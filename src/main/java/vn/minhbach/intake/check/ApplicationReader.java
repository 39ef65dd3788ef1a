package vn.minhbach.intake.check;

import java.util.EnumMap;
import java.util.Map;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.list.Field;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.registry.identity.Identity;

/** Reads the fields of a row, and says of each what cannot be read. */
final class ApplicationReader {

  private final CheckContext context;

  ApplicationReader(CheckContext context) {
    this.context = context;
  }

  Reading read(ListRow row) {
    Notes notes = new Notes();
    row.cells().forEach((field, cell) -> noteFormula(field, cell, notes));
    Identity identity = new IdentityReader(context, row, notes).read();
    LossPeriod period = LossPeriod.read(context, row, notes);
    String account = PlainText.account(row.cell(Field.account));
    Application application =
        new Application(
            row.row(),
            PlainText.name(row.cell(Field.fullName)),
            identity,
            new DateReader(context.countsFrom1904(), LossPeriod::thisCentury)
                .read(row.cell(Field.idIssuedOn))
                .date(),
            PlainText.of(row.cell(Field.permanentAddress)),
            PlainText.of(row.cell(Field.temporaryAddress)),
            neighbourhood(row),
            PlainText.phone(row.cell(Field.phone)),
            PlainText.of(row.cell(Field.occupation)),
            workplace(row),
            period.from(),
            period.to(),
            paymentMethod(row, account),
            account,
            PlainText.of(row.cell(Field.bank)),
            PlainText.of(row.cell(Field.note)));
    return new Reading(application, notes.findings(), notes.unread(), raw(row));
  }

  /** A formula shows what somebody's file computed last, and not what the applicant said. */
  private static void noteFormula(Field field, Cell cell, Notes notes) {
    if (field.counts() && (cell.formula() != null || cell.text().strip().startsWith("="))) {
      notes.unread(shown(field), Found.formula(shown(field)));
    }
  }

  /** The field under which officers know the columns for men and women. */
  private static Field shown(Field field) {
    return switch (field) {
      case birthDateMale, birthDateFemale -> Field.birthDate;
      case sexMale, sexFemale -> Field.sex;
      default -> field;
    };
  }

  /** Where nothing is decided, the result of a formula will do. */
  private static String neighbourhood(ListRow row) {
    return PlainText.of(Cell.ofText(row.text(Field.neighbourhood)));
  }

  private static String workplace(ListRow row) {
    return PlainText.of(Cell.ofText(row.text(Field.workplace)));
  }

  private static String paymentMethod(ListRow row, String account) {
    String words = Folding.ascii(row.text(Field.paymentMethod));
    if (words.contains("tien mat") || words.equals("tm")) {
      return "cash";
    }
    return words.contains("khoan") || words.equals("ck") || !account.isEmpty() ? "bank" : "cash";
  }

  private static Map<Field, String> raw(ListRow row) {
    Map<Field, String> raw = new EnumMap<>(Field.class);
    row.cells()
        .forEach(
            (field, cell) ->
                raw.put(field, cell.formula() == null ? cell.text() : "=" + cell.formula()));
    return raw;
  }
}
