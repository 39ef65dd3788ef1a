package vn.minhbach.intake.remarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Copies a sheet, putting a remark into each row that has one. */
final class SheetRemarks {

  /** As much as a cell of Excel holds. */
  private static final int LONGEST = 32_000;

  private final RemarkedFile.Place place;
  private final Map<Integer, String> remarks;
  private final int style;

  private XMLStreamReader2 in;
  private XMLStreamWriter2 out;
  private boolean hasColumns;
  private int row;
  private int column;
  private String rowStyle;
  private boolean isWritten;

  /**
   * @param style number of the style of remarks, -1 for none
   */
  SheetRemarks(RemarkedFile.Place place, Map<Integer, String> remarks, int style) {
    this.place = place;
    this.remarks = remarks;
    this.style = style;
  }

  void copy(InputStream sheet, OutputStream written) throws XMLStreamException {
    in = Xml.read(sheet);
    out = Xml.write(written);
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start();
      } else {
        if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row")) {
          writeRemark();
        }
        out.copyEventFromReader(in, true);
      }
    }
    out.flush();
  }

  private void start() throws XMLStreamException {
    switch (in.getLocalName()) {
      case "dimension" -> in.skipElement(); // not required, and no longer true
      case "cols" -> writeColumns(true);
      case "sheetData" -> {
        if (!hasColumns) {
          writeColumns(false);
        }
        out.copyEventFromReader(in, true);
      }
      case "row" -> startRow();
      case "c" -> startCell();
      default -> out.copyEventFromReader(in, true);
    }
  }

  private void writeColumns(boolean areThere) throws XMLStreamException {
    String prefix = Xml.prefix(in);
    String namespace = in.getNamespaceURI();
    SheetColumns columns = new SheetColumns(place.column() + 1);
    if (areThere) {
      columns.read(in);
    }
    columns.write(out, prefix, namespace);
    hasColumns = true;
  }

  private void startRow() throws XMLStreamException {
    String number = in.getAttributeValue(null, "r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    rowStyle = null;
    isWritten = false;
    Xml.startWithout("spans", in, out);
  }

  private void startCell() throws XMLStreamException {
    String address = in.getAttributeValue(null, "r");
    column = address == null ? column + 1 : column(address);
    if (column >= place.column()) {
      writeRemark();
    }
    if (column == place.column() && row >= place.headerRow()) {
      in.skipElement();
      return;
    }
    if (column < place.column()) {
      rowStyle = in.getAttributeValue(null, "s");
    }
    out.copyEventFromReader(in, true);
  }

  private static int column(String address) {
    int column = 0;
    for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
      column = column * 26 + (Character.toUpperCase(address.charAt(at)) - 'A' + 1);
    }
    return column - 1;
  }

  private void writeRemark() throws XMLStreamException {
    if (isWritten) {
      return;
    }
    isWritten = true;
    if (row == place.headerRow()) {
      writeCell(place.title(), rowStyle);
    } else if (remarks.containsKey(row)) {
      writeCell(remarks.get(row), style < 0 ? null : String.valueOf(style));
    }
  }

  private void writeCell(String text, String cellStyle) throws XMLStreamException {
    String prefix = Xml.prefix(in);
    String namespace = in.getNamespaceURI();
    out.writeStartElement(prefix, "c", namespace);
    out.writeAttribute("r", letters(place.column()) + row);
    if (cellStyle != null) {
      out.writeAttribute("s", cellStyle);
    }
    out.writeAttribute("t", "inlineStr");
    out.writeStartElement(prefix, "is", namespace);
    out.writeStartElement(prefix, "t", namespace);
    out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    out.writeCharacters(clean(text));
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
  }

  /** Signs that XML does not allow would break the file. */
  private static String clean(String text) {
    String allowed = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    return allowed.length() <= LONGEST ? allowed : allowed.substring(0, LONGEST) + " …";
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
