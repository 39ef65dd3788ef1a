package vn.minhbach.intake.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.minhbach.intake.file.SheetRow;
import vn.minhbach.intake.file.WorkbookFile;
import vn.minhbach.intake.file.WorkbookSheet;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.shared.Refused;

/** The one sheet of a workbook that holds a list of applications. */
public final class WardList {

  /** Rows from which the letters of a column are learned. */
  private static final int SAMPLE = 1_000;

  private final WorkbookSheet sheet;
  private final Header header;
  private final List<SheetRow> head;
  private final List<SkippedLine> skipped = new ArrayList<>();

  private WardList(WorkbookSheet sheet, Header header, List<SheetRow> head) {
    this.sheet = sheet;
    this.header = header;
    this.head = head;
  }

  /**
   * Finds the list.
   *
   * @throws Refused codes {@code intake.listNoHeader}, {@code intake.listMissingColumns} with the
   *     missing and the found titles, {@code intake.listSeveral} with the names of the sheets
   */
  public static WardList find(WorkbookFile file, ColumnTitles titles) {
    List<WardList> lists = new ArrayList<>();
    Header scant = null;
    for (WorkbookSheet sheet : file.sheets()) {
      List<SheetRow> head = new ArrayList<>();
      sheet.rows(row -> head.add(row) && head.size() < HeaderFinder.ROWS);
      HeaderFinder finder = new HeaderFinder(titles);
      Header header = finder.find(head);
      if (header != null) {
        lists.add(new WardList(sheet, header, head));
      } else if (scant == null) {
        scant = finder.best(head);
      }
    }
    if (lists.isEmpty()) {
      throw scant == null ? new Refused("intake.listNoHeader") : missing(scant, titles);
    }
    return theOnly(lists, titles);
  }

  private static WardList theOnly(List<WardList> lists, ColumnTitles titles) {
    List<WardList> whole =
        lists.stream().filter(list -> list.header.columns().missing().isEmpty()).toList();
    if (whole.size() > 1) {
      throw new Refused(
          "intake.listSeveral",
          whole.stream().map(list -> list.sheet.name()).collect(Collectors.joining("; ")));
    }
    if (whole.isEmpty()) {
      throw missing(lists.get(0).header, titles);
    }
    return whole.get(0);
  }

  private static Refused missing(Header header, ColumnTitles titles) {
    return new Refused(
        "intake.listMissingColumns",
        header.columns().missing().stream().map(titles::title).collect(Collectors.joining("; ")),
        String.join("; ", header.columns().titles()));
  }

  /** The lines above the header, in letters that can be read. */
  public List<String> titleLines() {
    return head.stream()
        .filter(row -> row.number() < header.firstRow())
        .flatMap(row -> row.filled().stream().map(c -> header.lettering().read(row.at(c).text())))
        .toList();
  }

  /** Name of the sheet. */
  public String sheetName() {
    return sheet.name();
  }

  /** The first row of the header, as Excel numbers it. */
  public int headerRow() {
    return header.firstRow();
  }

  /** The column, counted from 0, over which exactly this title stands; -1 if there is none. */
  public int columnOf(String title) {
    String wanted = Folding.ascii(title);
    return head.stream()
        .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
        .flatMap(
            row ->
                row.filled().stream().filter(c -> Folding.ascii(row.at(c).text()).equals(wanted)))
        .findFirst()
        .orElse(-1);
  }

  /** How many columns the table has: behind them nothing stands in its rows. */
  public int width() {
    int[] width = {0};
    sheet.rows(
        row -> {
          if (row.number() >= header.firstRow()) {
            List<Integer> filled = row.filled();
            width[0] = Math.max(width[0], filled.get(filled.size() - 1) + 1);
          }
          return true;
        });
    return width[0];
  }

  /**
   * The lines below the header that are no applications; known when {@link #rows} has come to the
   * end.
   */
  public List<SkippedLine> skipped() {
    return Collections.unmodifiableList(skipped);
  }

  /** Gives every application in the order of the rows. */
  public void rows(Consumer<ListRow> taker) {
    skipped.clear();
    RowReader reader = new RowReader(header.columns());
    reader.learn(sample());
    Sorting sorting = new Sorting(reader, new RowSorter(headerRows()), taker, skipped);
    sheet.rows(
        row -> {
          if (row.number() > header.lastRow()) {
            sorting.take(row);
          }
          return true;
        });
    sorting.end();
  }

  private List<SheetRow> sample() {
    List<SheetRow> sample = new ArrayList<>();
    sheet.rows(
        row -> row.number() <= header.lastRow() || sample.add(row) && sample.size() < SAMPLE);
    return sample;
  }

  private Set<List<String>> headerRows() {
    Set<List<String>> rows = new HashSet<>();
    head.stream()
        .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
        .forEach(row -> rows.add(RowSorter.folded(row)));
    return rows;
  }
}
