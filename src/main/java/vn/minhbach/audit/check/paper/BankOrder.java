package vn.minhbach.audit.check.paper;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a bank is told to pay, read from pain.001.
 *
 * @param counts numbers of transfers, wherever the file states one
 * @param sums sums, wherever the file states one
 */
record BankOrder(List<Transfer> transfers, List<Long> counts, List<Long> sums) {

  private static final int LONGEST_SUM = 40;

  /**
   * One transfer.
   *
   * @param key its end-to-end id
   */
  record Transfer(String key, long dong) {}

  /**
   * @throws NumberFormatException if a sum is none
   */
  static BankOrder read(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    BankOrder order = new BankOrder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    String key = null;
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "EndToEndId" -> key = reader.getElementText().strip();
        case "InstdAmt" -> {
          order.transfers.add(new Transfer(String.valueOf(key), dong(reader.getElementText())));
          key = null;
        }
        case "NbOfTxs" -> order.counts.add(dong(reader.getElementText()));
        case "CtrlSum" -> order.sums.add(dong(reader.getElementText()));
        default -> {}
      }
    }
    return order;
  }

  private static long dong(String text) {
    if (text.length() > LONGEST_SUM) {
      throw new NumberFormatException(text.substring(0, LONGEST_SUM));
    }
    try {
      return new BigDecimal(text.strip()).longValueExact();
    } catch (ArithmeticException notWhole) {
      throw new NumberFormatException(text);
    }
  }
}
