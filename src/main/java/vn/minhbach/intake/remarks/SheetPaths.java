package vn.minhbach.intake.remarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.codehaus.stax2.XMLStreamReader2;

/** Where in the archive the sheets of a workbook lie. */
final class SheetPaths {

  private final ZipFile zip;

  SheetPaths(ZipFile zip) {
    this.zip = zip;
  }

  /** The path of the sheet's part. */
  String of(String sheetName) throws IOException, XMLStreamException {
    String workbook =
        Collections.list(zip.getEntries()).stream()
            .map(ZipArchiveEntry::getName)
            .filter(name -> name.matches("(?i)xl/workbook[^/]*\\.xml"))
            .findFirst()
            .orElseThrow();
    String relations = workbook.replaceFirst("([^/]*)$", "_rels/$1.rels");
    String id = values(workbook, "sheet", "name", "id").get(sheetName);
    String target = values(relations, "Relationship", "Id", "Target").get(id);
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private Map<String, String> values(String part, String element, String key, String value)
      throws IOException, XMLStreamException {
    Map<String, String> values = new HashMap<>();
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      XMLStreamReader2 xml = Xml.read(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          Map<String, String> attributes = Xml.attributes(xml);
          values.put(attributes.get(key), attributes.get(value));
        }
      }
    }
    return values;
  }
}
