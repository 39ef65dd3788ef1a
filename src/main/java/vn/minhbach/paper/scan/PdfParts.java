package vn.minhbach.paper.scan;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import vn.minhbach.shared.Refused;

/**
 * Walks through everything that a PDF holds, however deep it lies, and refuses what runs, opens,
 * sends or carries something. A link that a reader has to press may name an address: telephones'
 * scanners put that of their maker under each page.
 */
final class PdfParts {

  private static final Set<String> DOING =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToR",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute");
  private static final String[] CARRYING = {"JS", "JavaScript", "EmbeddedFiles", "EF", "XFA"};

  private final COSDocument document;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private final Set<COSBase> addresses = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> pressed = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfParts(COSDocument document) {
    this.document = document;
  }

  void check() {
    visit(document.getTrailer());
    document.getXrefTable().keySet().forEach(key -> visit(document.getObjectFromPool(key)));
    while (!waiting.isEmpty()) {
      look(waiting.pop());
    }
    if (!pressed.containsAll(addresses)) {
      throw new Refused("paper.scanActive");
    }
  }

  private void visit(COSBase part) {
    COSBase itself = part instanceof COSObject reference ? reference.getObject() : part;
    if ((itself instanceof COSDictionary || itself instanceof COSArray) && seen.add(itself)) {
      waiting.push(itself);
    }
  }

  private void look(COSBase part) {
    if (part instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i));
      }
    } else if (part instanceof COSDictionary dictionary) {
      look(dictionary);
      dictionary.keySet().forEach(key -> visit(dictionary.getItem(key)));
    }
  }

  private void look(COSDictionary dictionary) {
    for (String key : CARRYING) {
      if (dictionary.containsKey(key)) {
        throw new Refused("paper.scanActive");
      }
    }
    String kind = dictionary.getNameAsString(COSName.S);
    if (kind != null && DOING.contains(kind)) {
      throw new Refused("paper.scanActive");
    }
    if ("URI".equals(kind)) {
      addresses.add(dictionary);
    }
    if (COSName.getPDFName("Link").equals(dictionary.getCOSName(COSName.SUBTYPE))
        && dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
      pressed.add(action);
    }
  }
}
