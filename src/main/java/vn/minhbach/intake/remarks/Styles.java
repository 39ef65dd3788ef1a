package vn.minhbach.intake.remarks;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * The styles of a workbook with one more: a text over several lines, which stays a text when it is
 * edited.
 *
 * @param part the styles, written anew; null if the workbook has none
 * @param wrapped number of the further style; -1 if the workbook has none
 */
record Styles(byte[] part, int wrapped) {

  static final Styles NONE = new Styles(null, -1);

  private static final String TEXT_FORMAT = "49";

  static Styles with(InputStream part) throws XMLStreamException {
    XMLStreamReader2 in = Xml.read(part);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    XMLStreamWriter2 out = Xml.write(written);
    boolean isInFormats = false;
    int formats = 0;
    while (in.hasNext()) {
      int event = in.next();
      boolean isFormats =
          (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
              && in.getLocalName().equals("cellXfs");
      if (isFormats && event == XMLStreamConstants.START_ELEMENT) {
        isInFormats = true;
        Xml.startWithout("count", in, out);
      } else {
        if (isFormats) {
          isInFormats = false;
          addFormat(in, out);
        } else if (isInFormats
            && event == XMLStreamConstants.START_ELEMENT
            && in.getLocalName().equals("xf")) {
          formats++;
        }
        out.copyEventFromReader(in, true);
      }
    }
    out.close();
    return new Styles(written.toByteArray(), formats);
  }

  private static void addFormat(XMLStreamReader2 in, XMLStreamWriter2 out)
      throws XMLStreamException {
    out.writeStartElement(Xml.prefix(in), "xf", in.getNamespaceURI());
    out.writeAttribute("numFmtId", TEXT_FORMAT);
    for (String none : new String[] {"fontId", "fillId", "borderId", "xfId"}) {
      out.writeAttribute(none, "0");
    }
    for (String yes : new String[] {"quotePrefix", "applyNumberFormat", "applyAlignment"}) {
      out.writeAttribute(yes, "1");
    }
    out.writeEmptyElement(Xml.prefix(in), "alignment", in.getNamespaceURI());
    out.writeAttribute("vertical", "top");
    out.writeAttribute("wrapText", "1");
    out.writeEndElement();
  }
}
