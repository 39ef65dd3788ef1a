package vn.minhbach.intake.list;

import java.util.List;
import vn.minhbach.intake.file.SheetRow;
import vn.minhbach.intake.list.letters.Lettering;

/**
 * Finds the header among the first rows of a sheet: the rows in which most columns are recognised.
 */
final class HeaderFinder {

  /** Rows, counting those in which something stands, among which a header is looked for. */
  static final int ROWS = 60;

  private static final int HIGHEST = 3;
  private static final int FEWEST_FIELDS = 4;

  private final ColumnTitles known;

  HeaderFinder(ColumnTitles known) {
    this.known = known;
  }

  /** The header, or null if the rows hold none. */
  Header find(List<SheetRow> rows) {
    Header header = best(rows);
    return header == null || header.score() < FEWEST_FIELDS ? null : header;
  }

  /** The row with most titles, however few; null if there is none with two. */
  Header best(List<SheetRow> rows) {
    Header best = null;
    for (Lettering lettering : Lettering.values()) {
      for (int first = 0; first < rows.size(); first++) {
        if (!holdsTitles(rows.get(first), lettering)) {
          continue;
        }
        Header header = readAt(rows, first, lettering);
        if (best == null || header.score() > best.score()) {
          best = header;
        }
      }
    }
    return best;
  }

  private boolean holdsTitles(SheetRow row, Lettering lettering) {
    return row.filled().stream()
            .filter(c -> known.exact(lettering.read(row.at(c).text())) != null)
            .count()
        >= 2;
  }

  private Header readAt(List<SheetRow> rows, int first, Lettering lettering) {
    int end = first + 1;
    while (end < rows.size()
        && end - first < HIGHEST
        && new HeaderReader(known, lettering, rows.subList(first, end + 1)).isLastRowHeader()) {
      end++;
    }
    return new HeaderReader(known, lettering, rows.subList(first, end)).read();
  }
}
