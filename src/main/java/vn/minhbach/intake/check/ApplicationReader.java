package vn.minhbach.intake.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.list.Field;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.registry.identity.Identity;

/** Reads the fields of a row, and says of each what cannot be read. */
final class ApplicationReader {

  private static final Pattern CASH =
      Pattern.compile("\\b(tien mat|tm|truc tiep|tai nha|tai cho|tai phuong|tai xa|cash)\\b");

  /** A mark alone says nothing of how. */
  private static final Pattern WORD = Pattern.compile("[a-z]{2}");

  private static final Pattern BANK =
      Pattern.compile("khoan|\\b(ck|ngan hang|nh|the|atm|vi dien tu|bank|transfer)\\b");

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
            paymentMethod(row, account, notes),
            account,
            PlainText.of(row.cell(Field.bank)),
            PlainText.of(row.cell(Field.note)));
    noteLength(application, notes);
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

  private static String paymentMethod(ListRow row, String account, Notes notes) {
    String words = Folding.ascii(row.text(Field.paymentMethod));
    if (CASH.matcher(words).find()) {
      return "cash";
    }
    if (!account.isEmpty() && account.length() < DoubleRows.SHORTEST_ACCOUNT) {
      notes.unread(Field.account, Found.paymentUnclear());
    }
    boolean isBank = BANK.matcher(words).find();
    if (!isBank && WORD.matcher(words).find()) {
      notes.unread(Field.paymentMethod, Found.paymentUnclear());
    }
    return isBank || !account.isEmpty() ? "bank" : "cash";
  }

  /** Nothing is cut without a word. A name that is too long is no name at all. */
  private static void noteLength(Application application, Notes notes) {
    Map<Field, String> texts =
        Map.of(
            Field.permanentAddress, application.permanentAddress(),
            Field.temporaryAddress, application.temporaryAddress(),
            Field.neighbourhood, application.neighbourhood(),
            Field.phone, application.phone(),
            Field.occupation, application.occupation(),
            Field.workplace, application.workplace(),
            Field.account, application.account(),
            Field.bank, application.bank(),
            Field.note, application.note());
    new EnumMap<>(texts)
        .forEach(
            (field, text) -> {
              if (text.length() > Longest.of(field)) {
                notes.add(Found.tooLong(field));
              }
            });
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
