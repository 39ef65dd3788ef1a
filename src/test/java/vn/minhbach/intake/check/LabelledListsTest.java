package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.check.Labels.Label;
import vn.minhbach.registry.reference.RegistersInMemory;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/** The three lists of which people have said what the machine should say of every row. */
class LabelledListsTest {

  private static final Map<String, CheckedRow> CHECKED = new LinkedHashMap<>();

  @BeforeAll
  static void takeInTheLists() throws IOException {
    Desk desk = new Desk(RegistersInMemory.ofDemo());
    for (String unit : Labels.units()) {
      try (InputStream file = Labels.list(unit)) {
        desk.takeIn(unit, file.readAllBytes())
            .forEach(row -> CHECKED.put(unit + " " + row.application().row(), row));
      }
    }
  }

  @Test
  void every_row_is_found_and_no_other() {
    assertThat(CHECKED.keySet())
        .containsExactlyElementsOf(Labels.ALL.stream().map(Label::key).toList());
  }

  @Test
  void every_row_gets_its_outcome_with_its_reason() {
    assertThat(Labels.contradictions(CHECKED)).isEmpty();
  }

  @Test
  void no_row_gets_a_finding_of_the_worst_kind_besides_its_reason() {
    for (Label label : Labels.ALL) {
      CheckedRow row = CHECKED.get(label.key());
      if (row.outcome() == Outcome.ERROR || row.outcome() == Outcome.INELIGIBLE) {
        assertThat(row.findings())
            .filteredOn(f -> f.outcome() == row.outcome())
            .as(label.toString())
            .extracting(Finding::code)
            .containsOnly(label.reason());
      }
    }
  }

  @Test
  void a_double_names_a_row_of_the_same_person() {
    Map<RowReference, String> persons = new LinkedHashMap<>();
    Labels.ALL.forEach(
        l ->
            persons.put(
                new RowReference(l.unit(), Labels.units().indexOf(l.unit()) + 1L, l.row()),
                l.person()));
    for (Label label : Labels.ALL) {
      CHECKED.get(label.key()).findings().stream()
          .filter(finding -> finding.sameAs() != null)
          .forEach(
              finding ->
                  assertThat(persons.get(finding.sameAs()))
                      .as(label.toString())
                      .isEqualTo(label.person()));
    }
  }
}
