package vn.minhbach.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Serif, as wide as Times New Roman letter by letter; lies in the program. */
final class Fonts {

  static final String FAMILY = "Liberation Serif";

  private static final int PLAIN = 400;
  private static final int BOLD = 700;

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
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
