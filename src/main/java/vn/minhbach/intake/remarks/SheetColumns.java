package vn.minhbach.intake.remarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** The widths of a sheet's columns, with a wide one for remarks that nobody has hidden. */
final class SheetColumns {

  private static final String WIDTH = "60";

  private final int column;
  private final List<Map<String, String>> ranges = new ArrayList<>();

  /**
   * @param column counted from 1
   */
  SheetColumns(int column) {
    this.column = column;
    ranges.add(
        Map.of(
            "min",
            String.valueOf(column),
            "max",
            String.valueOf(column),
            "width",
            WIDTH,
            "customWidth",
            "1"));
  }

  /** Reads the element {@code cols} to its end. */
  void read(XMLStreamReader2 in) throws XMLStreamException {
    while (in.next() != XMLStreamConstants.END_ELEMENT || !in.getLocalName().equals("cols")) {
      if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
        add(Xml.attributes(in));
      }
    }
  }

  private void add(Map<String, String> range) {
    int min = Integer.parseInt(range.get("min"));
    int max = Integer.parseInt(range.get("max"));
    addPart(range, min, Math.min(max, column - 1));
    addPart(range, Math.max(min, column + 1), max);
  }

  private void addPart(Map<String, String> range, int min, int max) {
    if (min <= max) {
      Map<String, String> part = new LinkedHashMap<>(range);
      part.put("min", String.valueOf(min));
      part.put("max", String.valueOf(max));
      ranges.add(part);
    }
  }

  void write(XMLStreamWriter2 out, String prefix, String namespace) throws XMLStreamException {
    ranges.sort(Comparator.comparingInt(range -> Integer.parseInt(range.get("min"))));
    out.writeStartElement(prefix, "cols", namespace);
    for (Map<String, String> range : ranges) {
      out.writeEmptyElement(prefix, "col", namespace);
      for (Map.Entry<String, String> attribute : range.entrySet()) {
        out.writeAttribute(attribute.getKey(), attribute.getValue());
      }
    }
    out.writeEndElement();
  }
}
