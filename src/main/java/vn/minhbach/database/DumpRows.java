package vn.minhbach.database;

import java.io.IOException;
import java.io.Writer;

/** Gathers the rows of a table into INSERT statements of about a megabyte. */
final class DumpRows implements AutoCloseable {

  private static final int ENOUGH = 1_000_000;

  private final Writer to;
  private final String insert;
  private final StringBuilder rows = new StringBuilder();

  DumpRows(Writer to, String table, String columns) {
    this.to = to;
    this.insert = "INSERT INTO `%s` (%s) VALUES ".formatted(table, columns);
  }

  void add(String row) throws IOException {
    if (!rows.isEmpty() && rows.length() + row.length() > ENOUGH) {
      flush();
    }
    rows.append(rows.isEmpty() ? "" : ",").append(row);
  }

  private void flush() throws IOException {
    to.write(insert);
    to.append(rows);
    to.write(";\n");
    rows.setLength(0);
  }

  @Override
  public void close() throws IOException {
    if (!rows.isEmpty()) {
      flush();
    }
  }
}
