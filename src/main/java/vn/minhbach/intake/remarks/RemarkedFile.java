package vn.minhbach.intake.remarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ward's file with a column of remarks. */
public final class RemarkedFile {

  private static final String STYLES = "xl/styles.xml";

  private RemarkedFile() {}

  /**
   * Where the remarks go.
   *
   * @param sheet name of the sheet
   * @param column counted from 0; what stands there below the header gives way
   * @param headerRow the row in which the title goes, as Excel numbers it
   */
  public record Place(String sheet, int column, int headerRow, String title) {}

  /**
   * The file with the remarks.
   *
   * @param file a workbook that has passed the guards
   * @param remarks by row, as Excel numbers it
   */
  public static byte[] write(byte[] file, Place place, Map<Integer, String> remarks) {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      String sheet = new SheetPaths(zip).of(place.sheet());
      Styles styles = styles(zip);
      SheetRemarks column = new SheetRemarks(place, remarks, styles.wrapped());
      ByteArrayOutputStream written = new ByteArrayOutputStream(file.length + (64 << 10));
      try (ZipOutputStream out = new ZipOutputStream(written)) {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          if (entry.getName().equalsIgnoreCase(sheet)) {
            column.copy(zip.getInputStream(entry), out);
          } else if (isStyles(entry)) {
            out.write(styles.part());
          } else {
            zip.getInputStream(entry).transferTo(out);
          }
          out.closeEntry();
        }
      }
      return written.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Styles styles(ZipFile zip) throws IOException, XMLStreamException {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (isStyles(entry)) {
        try (InputStream in = zip.getInputStream(entry)) {
          return Styles.with(new ByteArrayInputStream(in.readAllBytes()));
        }
      }
    }
    return Styles.NONE;
  }

  private static boolean isStyles(ZipArchiveEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).equals(STYLES);
  }
}
