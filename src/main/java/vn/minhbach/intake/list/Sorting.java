package vn.minhbach.intake.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.minhbach.intake.file.SheetRow;

/** Sorts rows as they come; a row that only the rows behind it can explain waits for them. */
final class Sorting {

  private final RowReader reader;
  private final RowSorter sorter;
  private final Consumer<ListRow> taker;
  private final List<SkippedLine> skipped;
  private final List<SheetRow> waiting = new ArrayList<>();
  private boolean isUnderTable;

  Sorting(RowReader reader, RowSorter sorter, Consumer<ListRow> taker, List<SkippedLine> skipped) {
    this.reader = reader;
    this.sorter = sorter;
    this.taker = taker;
    this.skipped = skipped;
  }

  void take(SheetRow sheet) {
    ListRow row = reader.read(sheet);
    RowKind kind = sorter.sort(sheet, row, isUnderTable);
    isUnderTable |= kind == RowKind.signature;
    if (kind == null) {
      waiting.add(sheet);
    } else if (kind == RowKind.application) {
      for (SheetRow doubtful : waiting) {
        ListRow read = reader.read(doubtful);
        put(read, sorter.sortBetweenPeople(doubtful, read));
      }
      waiting.clear();
      taker.accept(row);
    } else {
      skipped.add(new SkippedLine(sheet.number(), kind));
    }
  }

  /** What still waits at the end stands under the table. */
  void end() {
    waiting.forEach(row -> skipped.add(new SkippedLine(row.number(), RowKind.signature)));
    waiting.clear();
  }

  private void put(ListRow row, RowKind kind) {
    if (kind == RowKind.application) {
      taker.accept(row);
    } else {
      skipped.add(new SkippedLine(row.row(), kind));
    }
  }
}
