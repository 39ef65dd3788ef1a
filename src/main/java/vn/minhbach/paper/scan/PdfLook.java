package vn.minhbach.paper.scan;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
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
      checkHarmless(document.getDocument());
    } catch (InvalidPasswordException locked) {
      throw new Refused("paper.scanLocked");
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Refused("paper.scanBroken");
    }
  }

  private static void checkHarmless(COSDocument document) {
    for (var key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      if (object != null && object.getObject() instanceof COSDictionary dictionary) {
        checkHarmless(dictionary);
      }
    }
  }

  /** Actions often stand inside the dictionary of a page or of the document. */
  private static void checkHarmless(COSDictionary dictionary) {
    checkKeys(dictionary);
    for (COSName key : dictionary.keySet()) {
      if (dictionary.getItem(key) instanceof COSDictionary inner) {
        checkKeys(inner);
      }
    }
  }

  private static void checkKeys(COSDictionary dictionary) {
    if (dictionary.containsKey(COSName.JS)
        || dictionary.containsKey(COSName.JAVA_SCRIPT)
        || dictionary.containsKey(COSName.EMBEDDED_FILES)
        || COSName.getPDFName("Launch").equals(dictionary.getCOSName(COSName.S))
        || dictionary.containsKey(COSName.EF)) {
      throw new Refused("paper.scanActive");
    }
  }
}
