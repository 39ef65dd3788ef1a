package vn.minhbach.intake.check;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Finding;

/** What people said the machine should say of every row of the three demo lists. */
final class Labels {

  record Label(String unit, int row, String kind, String expected, String reason, String person) {

    String key() {
      return unit + " " + row;
    }
  }

  static final List<Label> ALL = read();

  private Labels() {}

  static List<String> units() {
    return ALL.stream().map(Label::unit).distinct().toList();
  }

  static InputStream list(String unit) {
    return Labels.class.getResourceAsStream("/seeds/demo/ward-lists/" + unit + ".xlsx");
  }

  /**
   * The rows that got another outcome, or not the reason, or a finding where there is none to make.
   */
  static List<String> contradictions(Map<String, CheckedRow> checked) {
    List<String> wrong = new ArrayList<>();
    for (Label label : ALL) {
      CheckedRow row = checked.get(label.key());
      boolean hasReason =
          label.reason().isEmpty()
              ? row.findings().isEmpty()
              : row.findings().stream().map(Finding::code).anyMatch(label.reason()::equals);
      if (!row.outcome().word().equals(label.expected()) || !hasReason) {
        wrong.add(label + " -> " + row.outcome() + " " + row.findings() + " " + row.raw());
      }
    }
    return wrong;
  }

  private static List<Label> read() {
    List<Label> labels = new ArrayList<>();
    try (InputStreamReader in =
            new InputStreamReader(
                Labels.class.getResourceAsStream("/intake/labels.csv"), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      rows.forEach(
          r ->
              labels.add(
                  new Label(
                      r.getField("ward_code"),
                      Integer.parseInt(r.getField("sheet_row")),
                      r.getField("kind"),
                      r.getField("expected"),
                      r.getField("reason"),
                      r.getField("person"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
