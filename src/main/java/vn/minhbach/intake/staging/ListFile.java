package vn.minhbach.intake.staging;

import java.io.Closeable;
import java.io.IOException;
import vn.minhbach.intake.file.WorkbookFile;
import vn.minhbach.intake.list.WardList;

/**
 * An opened file and the one list in it.
 *
 * @param file closed together with this
 */
public record ListFile(WorkbookFile file, WardList list) implements Closeable {

  boolean countsFrom1904() {
    return file.countsFrom1904();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
