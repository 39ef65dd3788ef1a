package vn.minhbach.intake.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.file.WorkbookFile;

/** A list as a ward's sheets hold it, for tests. */
final class ReadList {

  private static final ColumnTitles TITLES = ColumnTitles.read();

  private final List<ListRow> rows = new ArrayList<>();

  /** The rows of the lists that were read. */
  List<ListRow> rows() {
    return rows;
  }

  WardList read(Sheets sheets) {
    try (WorkbookFile file = WorkbookFile.open(sheets.bytes())) {
      WardList list = WardList.find(file, TITLES);
      list.rows(rows::add);
      return list;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
