package vn.minhbach.paper.scan;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.minhbach.shared.Refused;

/**
 * Opens a PDF as a reader would: it must have pages, no password, and nothing that runs, opens
 * something else or carries another file.
 */
final class PdfLook {

  private static final int MOST_PAGES = 100;

  private PdfLook() {}

  static void check(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.isEncrypted()) {
        throw new Refused("paper.scanLocked");
      }
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new Refused("paper.scanBroken");
      }
      if (pages > MOST_PAGES) {
        throw new Refused("paper.scanPages", MOST_PAGES);
      }
      new PdfParts(document.getDocument()).check();
    } catch (InvalidPasswordException locked) {
      throw new Refused("paper.scanLocked");
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Refused("paper.scanBroken");
    }
  }
}
