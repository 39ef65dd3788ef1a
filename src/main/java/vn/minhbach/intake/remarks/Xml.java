package vn.minhbach.intake.remarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Reads and writes parts of a workbook; nothing from outside the part is ever fetched. */
final class Xml {

  private static final InputFactoryImpl READERS = new InputFactoryImpl();
  private static final OutputFactoryImpl WRITERS = new OutputFactoryImpl();

  static {
    READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private Xml() {}

  static XMLStreamReader2 read(InputStream part) throws XMLStreamException {
    return (XMLStreamReader2) READERS.createXMLStreamReader(part);
  }

  static XMLStreamWriter2 write(OutputStream part) throws XMLStreamException {
    XMLStreamWriter2 out = (XMLStreamWriter2) WRITERS.createXMLStreamWriter(part, "UTF-8");
    out.writeStartDocument("UTF-8", "1.0");
    return out;
  }

  /** The element's start, without one of its attributes. */
  static void startWithout(String attribute, XMLStreamReader2 in, XMLStreamWriter2 out)
      throws XMLStreamException {
    out.writeStartElement(prefix(in), in.getLocalName(), in.getNamespaceURI());
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      out.writeNamespace(in.getNamespacePrefix(i), in.getNamespaceURI(i));
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (!in.getAttributeLocalName(i).equals(attribute)) {
        writeAttribute(i, in, out);
      }
    }
  }

  private static void writeAttribute(int i, XMLStreamReader2 in, XMLStreamWriter2 out)
      throws XMLStreamException {
    String prefix = in.getAttributePrefix(i);
    if (prefix == null || prefix.isEmpty()) {
      out.writeAttribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
    } else {
      out.writeAttribute(
          prefix,
          in.getAttributeNamespace(i),
          in.getAttributeLocalName(i),
          in.getAttributeValue(i));
    }
  }

  static String prefix(XMLStreamReader2 in) {
    return in.getPrefix() == null ? "" : in.getPrefix();
  }

  static Map<String, String> attributes(XMLStreamReader2 in) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return attributes;
  }
}
