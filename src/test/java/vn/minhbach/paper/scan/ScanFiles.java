package vn.minhbach.paper.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Scans as offices make them, and as nobody should. */
public final class ScanFiles {

  private ScanFiles() {}

  public static byte[] picture(String format) {
    BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(5, 5, 50, 30);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] pdf() {
    return pdf(false, false);
  }

  /** A whole file of some more than this many bytes. */
  public static byte[] pdf(int bytes) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSStream picture = document.getDocument().createCOSStream();
      try (OutputStream content = picture.createRawOutputStream()) {
        content.write(new byte[bytes]);
      }
      document.getDocumentCatalog().getCOSObject().setItem("Picture", picture);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pdf(boolean isLocked, boolean isActive) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (isActive) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
      }
      if (isLocked) {
        document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file, written by hand, with these further entries of its catalogue and its page. */
  public static byte[] written(String catalogue, String page) {
    return text(
        """
        %%PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R %s>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>> %s>> endobj
        trailer <</Root 1 0 R/Size 4>>
        startxref
        0
        %%%%EOF
        """
            .formatted(catalogue, page));
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
