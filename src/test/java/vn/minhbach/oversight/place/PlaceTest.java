package vn.minhbach.oversight.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place of a case or a list in the picture of its process. */
class PlaceTest {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("messages/oversight_vi", new java.util.Locale("vi"));

  private final Diagrams diagrams = new Diagrams();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "support-case",
        "committee-session",
        "public-list",
        "decision-dossier",
        "payout-run"
      })
  void the_mark_covers_no_word_wherever_the_process_stands(String process) {
    Diagram diagram = diagrams.of(process);
    for (Shape shape : diagram.shapes()) {
      if (List.of("task", "catch", "end").contains(shape.kind())) {
        Pin pin = Pin.at(shape, diagram);
        assertThat(Pin.words(diagram).filter(pin::covers))
            .as("%s %s", process, shape.name())
            .isEmpty();
        assertThat(pin.top()).isPositive();
      }
    }
  }

  @Test
  void a_case_before_the_council_is_with_it_and_waits_for_its_word() {
    Place place =
        Place.of(
            diagrams.of("support-case"),
            List.of(
                new Been("verification", true),
                new Been("committee", false),
                new Been("councilConcluded", false)));
    assertThat(place.where()).extracting(Shape::name).containsExactly("Hội đồng xét duyệt");
    assertThat(place.waits()).extracting(Shape::id).containsExactly("councilConcluded");
  }

  @Test
  void a_case_on_somebodys_desk_waits_for_nothing_else() {
    Place place =
        Place.of(
            diagrams.of("support-case"),
            List.of(
                new Been("intake", true),
                new Been("verification", false),
                new Been("verifyCase", false)));
    assertThat(place.where()).extracting(Shape::name).containsExactly("Rà soát, xác minh");
    assertThat(place.waits()).isEmpty();
  }

  @Test
  void a_process_without_stages_that_waits_is_nowhere_else() {
    Place place =
        Place.of(diagrams.of("public-list"), List.of(new Been("postingPeriodEnded", false)));
    assertThat(place.where()).isEmpty();
    assertThat(place.waits()).extracting(Shape::id).containsExactly("postingPeriodEnded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "support-case",
        "committee-session",
        "public-list",
        "decision-dossier",
        "payout-run"
      })
  void everything_that_can_be_waited_for_has_its_words(String process) {
    assertThat(diagrams.of(process).shapes())
        .filteredOn(shape -> shape.kind().equals("catch") && !isBoundary(shape))
        .allMatch(shape -> TEXTS.containsKey("oversight.place.waits." + shape.id()));
  }

  /** A process stands at the task, not at the event on its edge. */
  private boolean isBoundary(Shape shape) {
    return List.of("votingEnded", "calledOff", "appraisalOverdue", "settlementOverdue")
        .contains(shape.id());
  }
}
