package vn.minhbach.intake.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.minhbach.intake.file.Sheets;

/** Makes files of lists that differ from every other by their title. */
final class Lists {

  private static final AtomicInteger DIFFERENCE = new AtomicInteger();

  private Lists() {}

  @SafeVarargs
  static byte[] file(List<Object>... rows) {
    Sheets sheets =
        new Sheets().row("Danh sách đợt " + DIFFERENCE.incrementAndGet()).row(Sheets.TITLES);
    for (List<Object> row : rows) {
      sheets.row(row);
    }
    return sheets.bytes();
  }
}
