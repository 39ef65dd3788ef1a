package vn.minhbach.intake.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.access.UnitSeeds;
import vn.minhbach.intake.file.WorkbookFile;
import vn.minhbach.intake.list.ColumnTitles;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.intake.list.WardList;
import vn.minhbach.intake.place.Gazetteer;
import vn.minhbach.intake.place.Residences;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.Registers;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.scheme.SchemeSeeds;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/** A desk without a database: takes lists in, one after the other, and remembers their rows. */
public final class Desk implements Lookup {

  public static final String SCHEME = "HN-3642-LDTD";
  private static final LocalDate RECEIVED_ON = LocalDate.of(2021, 8, 17);
  private static final Knowledge KNOWLEDGE =
      new Knowledge(
          new Residences(Gazetteer.of(UnitSeeds.all())),
          SchemeSeeds.occupations(),
          SchemeSeeds.conditions(),
          SchemeSeeds.bases(),
          SchemeSeeds.schemes()::inCashRegime);

  private final Registers registers;
  private final EarlierRows earlier = new EarlierRows();
  private long lists;

  public Desk(Registers registers) {
    this.registers = registers;
  }

  /** Checks a ward's file. */
  public List<CheckedRow> takeIn(String unit, byte[] file) {
    try (WorkbookFile workbook = WorkbookFile.open(file)) {
      List<ListRow> rows = new ArrayList<>();
      WardList.find(workbook, ColumnTitles.read()).rows(rows::add);
      return takeIn(unit, rows, workbook.countsFrom1904());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks rows. */
  public List<CheckedRow> takeIn(String unit, List<ListRow> rows, boolean countsFrom1904) {
    CheckContext context =
        new CheckContext(
            ++lists,
            unit,
            SCHEME,
            SchemeSeeds.schemes().inForce(SCHEME, RECEIVED_ON).period(),
            RECEIVED_ON,
            countsFrom1904);
    ListCheck check = new ListCheck(context, KNOWLEDGE, this);
    List<CheckedRow> checked = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += 150) {
      checked.addAll(check.check(rows.subList(from, Math.min(rows.size(), from + 150))));
    }
    checked.stream()
        .filter(row -> row.outcome() != Outcome.ERROR)
        .forEach(row -> earlier.add(asEarlier(context, row)));
    return checked;
  }

  private static Earlier asEarlier(CheckContext context, CheckedRow row) {
    Application application = row.application();
    return new Earlier(
        new RowReference(context.unit(), context.list(), application.row()),
        application.identity(),
        application.account(),
        row.outcome());
  }

  @Override
  public List<List<RegisterMatch>> registers(List<Identity> people) {
    return registers.matches(people);
  }

  @Override
  public EarlierRows earlier(List<Application> applications) {
    return earlier;
  }
}
