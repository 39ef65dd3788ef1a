package vn.minhbach.intake.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.minhbach.shared.Refused;

/**
 * Looks through a part of a workbook with the parser that will read it later: no document type,
 * which is how entities from outside come in, and for a sheet no more rows and columns than a list
 * can have.
 */
final class SheetGuard {

  private static final XMLInputFactory PARSERS = new InputFactoryImpl();

  static {
    PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final XMLStreamReader xml;
  private int rows;
  private int filledRows;
  private int arrayFormulas;
  private int lastRow;
  private boolean isFilled;

  private SheetGuard(XMLStreamReader xml) {
    this.xml = xml;
  }

  static void check(InputStream part) {
    try {
      XMLStreamReader xml = PARSERS.createXMLStreamReader(part);
      while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
          throw new Refused("intake.fileForeignParts");
        }
      }
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("worksheet")) {
        new SheetGuard(xml).checkSheet();
      }
      xml.close();
    } catch (XMLStreamException | NumberFormatException malformed) {
      throw new Refused("intake.fileBroken");
    }
  }

  private void checkSheet() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> startRow();
          case "c" -> checkColumn();
          case "f" -> checkFormula();
          case "v", "is" -> isFilled = true;
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("row")
          && isFilled) {
        filledRows++;
      }
    }
  }

  private void startRow() {
    isFilled = false;
    String number = xml.getAttributeValue(null, "r");
    int row = number == null ? lastRow + 1 : Integer.parseInt(number);
    if (row <= lastRow) {
      throw new Refused("intake.fileBroken");
    }
    lastRow = row;
    if (++rows > Limits.ROWS) {
      throw new Refused(
          filledRows < rows / 2 ? "intake.fileEmptyRows" : "intake.fileTooManyRows", Limits.ROWS);
    }
  }

  private void checkColumn() {
    String address = xml.getAttributeValue(null, "r");
    if (address == null) {
      return;
    }
    int column = 0;
    for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
      column = column * 26 + (Character.toUpperCase(address.charAt(at)) - 'A' + 1);
      if (column > Limits.COLUMNS) {
        throw new Refused("intake.fileTooManyColumns", Limits.COLUMNS);
      }
    }
  }

  /** The reader looks through all array formulas at every cell. */
  private void checkFormula() {
    isFilled = true;
    if ("array".equals(xml.getAttributeValue(null, "t"))
        && ++arrayFormulas > Limits.ARRAY_FORMULAS) {
      throw new Refused("intake.fileBomb");
    }
  }
}
