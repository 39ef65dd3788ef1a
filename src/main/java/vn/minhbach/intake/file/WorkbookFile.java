package vn.minhbach.intake.file;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.minhbach.shared.Refused;

/** A workbook that has passed the guards. */
public final class WorkbookFile implements Closeable {

  private final ReadableWorkbook workbook;

  private WorkbookFile(ReadableWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Opens an uploaded file.
   *
   * @throws Refused code {@code intake.file...}, in words that tell the ward what to do
   */
  public static WorkbookFile open(byte[] file) {
    FileGuard.check(file);
    ZipGuard.check(file);
    return guarded(() -> new WorkbookFile(read(file)));
  }

  private static ReadableWorkbook read(byte[] file) {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(file));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The sheets that the ward sees, in their order. */
  public List<WorkbookSheet> sheets() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .map(WorkbookSheet::new)
        .toList();
  }

  /** True if the file counts days from 1904, as Excel on old Macintoshes did. */
  public boolean countsFrom1904() {
    return workbook.isDate1904();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /**
   * Whatever the reader stumbles over is a broken file, and never a fault of ours that the ward has
   * to look at.
   */
  static <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuntimeException stumbled) {
      throw new Refused("intake.fileBroken");
    }
  }
}
