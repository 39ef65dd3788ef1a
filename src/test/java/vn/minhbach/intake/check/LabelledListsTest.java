package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhbach.registry.reference.RegistersInMemory;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/** The three lists of which people have said what the machine should say of every row. */
class LabelledListsTest {

  record Label(String unit, int row, String kind, String expected, String reason, String person, String samePerson) {}

  private static final Map<String, CheckedRow> CHECKED = new LinkedHashMap<>();
  private static final List<Label> LABELS = new ArrayList<>();

  @BeforeAll
  static void takeInTheLists() throws IOException {
    try (InputStreamReader in = new InputStreamReader(open("/intake/labels.csv"), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      rows.forEach(
          r ->
              LABELS.add(
                  new Label(
                      r.getField("ward_code"),
                      Integer.parseInt(r.getField("sheet_row")),
                      r.getField("kind"),
                      r.getField("expected"),
                      r.getField("reason"),
                      r.getField("person"),
                      r.getField("same_person_as"))));
    }
    Desk desk = new Desk(RegistersInMemory.ofDemo());
    for (String unit : LABELS.stream().map(Label::unit).distinct().toList()) {
      try (InputStream file = open("/seeds/demo/ward-lists/" + unit + ".xlsx")) {
        desk.takeIn(unit, file.readAllBytes()).forEach(row -> CHECKED.put(unit + " " + row.application().row(), row));
      }
    }
  }

  @Test
  void every_row_is_found_and_no_other() {
    assertThat(CHECKED.keySet())
        .containsExactlyElementsOf(LABELS.stream().map(label -> label.unit() + " " + label.row()).toList());
  }

  @Test
  void every_row_gets_its_outcome_with_its_reason() {
    List<String> wrong = new ArrayList<>();
    for (Label label : LABELS) {
      CheckedRow row = CHECKED.get(label.unit() + " " + label.row());
      boolean hasReason =
          label.reason().isEmpty()
              ? row.findings().isEmpty()
              : row.findings().stream().anyMatch(f -> f.code().equals(label.reason()));
      if (!row.outcome().word().equals(label.expected()) || !hasReason) {
        wrong.add(label + " -> " + row.outcome() + " " + row.findings());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_row_gets_a_finding_of_the_worst_kind_besides_its_reason() {
    for (Label label : LABELS) {
      CheckedRow row = CHECKED.get(label.unit() + " " + label.row());
      if (row.outcome() == Outcome.ERROR || row.outcome() == Outcome.INELIGIBLE) {
        assertThat(row.findings()).filteredOn(f -> f.outcome() == row.outcome()).as(label.toString())
            .extracting(Finding::code).containsOnly(label.reason());
      }
    }
  }

  @Test
  void a_double_names_a_row_of_the_same_person() {
    Map<RowReference, String> persons = new LinkedHashMap<>();
    List<String> units = LABELS.stream().map(Label::unit).distinct().toList();
    LABELS.forEach(
        label -> persons.put(new RowReference(label.unit(), units.indexOf(label.unit()) + 1L, label.row()), label.person()));
    for (Label label : LABELS) {
      CHECKED.get(label.unit() + " " + label.row()).findings().stream()
          .filter(finding -> finding.sameAs() != null)
          .forEach(finding -> assertThat(persons.get(finding.sameAs())).as(label.toString()).isEqualTo(label.person()));
    }
  }

  private static InputStream open(String resource) {
    return LabelledListsTest.class.getResourceAsStream(resource);
  }
}
