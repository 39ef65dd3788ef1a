package vn.minhbach.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Liberation Serif, as wide as Times New Roman letter by letter; lies in the program. */
final class Fonts {

  static final String FAMILY = "Liberation Serif";

  private static final int PLAIN = 400;
  private static final int BOLD = 700;

  /** Where a font file counts its tables and where it lists them, a tag of four letters first. */
  private static final int TABLES = 4;

  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;
  private static final int GSUB = 0x47535542;
  private static final int UNKNOWN = 0x78535542;

  private static final byte[] REGULAR = read("Regular");
  private static final byte[] BOLD_FACE = read("Bold");
  private static final byte[] ITALIC = read("Italic");
  private static final byte[] BOLD_ITALIC = read("BoldItalic");

  private Fonts() {}

  /** Of each face only the letters that a paper uses go into it. */
  static void into(PdfRendererBuilder builder) {
    builder.useFont(face(REGULAR), FAMILY, PLAIN, FontStyle.NORMAL, true);
    builder.useFont(face(BOLD_FACE), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useFont(face(ITALIC), FAMILY, PLAIN, FontStyle.ITALIC, true);
    builder.useFont(face(BOLD_ITALIC), FAMILY, BOLD, FontStyle.ITALIC, true);
  }

  private static FSSupplier<InputStream> face(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  private static byte[] read(String face) {
    String name = "/fonts/LiberationSerif-" + face + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      return withoutLigatures(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The face without its table of ligatures, which Vietnamese has no use for: PDFBox compiles the
   * whole table to patterns again for every piece of text, three quarters of the time of a paper.
   */
  private static byte[] withoutLigatures(byte[] face) {
    ByteBuffer font = ByteBuffer.wrap(face);
    int tables = font.getShort(TABLES);
    for (int i = 0; i < tables; i++) {
      int at = DIRECTORY + i * DIRECTORY_ENTRY;
      if (font.getInt(at) == GSUB) {
        font.putInt(at, UNKNOWN);
      }
    }
    return face;
  }
}
