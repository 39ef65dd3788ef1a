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

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
