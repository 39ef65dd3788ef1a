package vn.minhbach.decision.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Refused;

class RulingsTest {

  private static final String ARTICLE = "Điều 5, 3642/QĐ-UBND";
  private static final Line AGREED = line(1, true, Opinion.agree);
  private static final Line AGREED_TOO = line(2, true, Opinion.agree);
  private static final Line NOT_PROPOSED = line(3, false, Opinion.agree);
  private static final Line DISAGREED = line(4, true, Opinion.disagree);

  @Test
  void undisputed_lines_are_approved_with_the_rest() {
    assertThat(
            Rulings.over(
                List.of(AGREED, AGREED_TOO), entry(List.of(), List.of(), List.of(), "approve")))
        .extracting(Line::ruling)
        .containsExactly(Ruling.approved, Ruling.approved);
  }

  @Test
  void a_line_that_the_council_did_not_propose_is_not_approved_with_the_rest() {
    refuses(
        "decision.notSilently",
        List.of(AGREED, NOT_PROPOSED),
        entry(List.of(), List.of(), List.of(), "approve"));
  }

  @Test
  void a_line_that_the_labour_office_spoke_against_is_not_approved_with_the_rest() {
    refuses(
        "decision.notSilently",
        List.of(AGREED, DISAGREED),
        entry(List.of(), List.of(), List.of(), "approve"));
  }

  @Test
  void a_disputed_line_is_approved_by_name_and_with_a_reason() {
    DecisionEntry entry = entry(List.of(word(NOT_PROPOSED, null)), List.of(), List.of(), "approve");
    Line ruled = Rulings.over(List.of(AGREED, NOT_PROPOSED), entry).get(1);
    assertThat(ruled.ruling()).isEqualTo(Ruling.approved);
    assertThat(ruled.reason()).isEqualTo("because");
  }

  @Test
  void a_refusal_carries_reason_and_article() {
    DecisionEntry entry = entry(List.of(), List.of(word(DISAGREED, ARTICLE)), List.of(), "approve");
    Line ruled = Rulings.over(List.of(AGREED, DISAGREED), entry).get(1);
    assertThat(ruled.ruling()).isEqualTo(Ruling.refused);
    assertThat(ruled.reason()).isEqualTo("because");
    assertThat(ruled.article()).isEqualTo(ARTICLE);
  }

  @Test
  void a_refusal_without_an_article_is_refused() {
    for (String article : new String[] {null, " ", "3642/QĐ-UBND"}) {
      refuses(
          "decision.articleMissing",
          List.of(DISAGREED),
          entry(List.of(), List.of(word(DISAGREED, article)), List.of(), null));
    }
  }

  @Test
  void a_line_named_twice_or_from_elsewhere_is_refused() {
    refuses(
        "decision.namedTwice",
        List.of(DISAGREED),
        entry(List.of(word(DISAGREED, null)), List.of(word(DISAGREED, ARTICLE)), List.of(), null));
    refuses(
        "decision.notInDossier",
        List.of(AGREED),
        entry(List.of(), List.of(), List.of(word(DISAGREED, null)), null));
  }

  @Test
  void without_the_rest_a_line_that_is_not_named_has_no_ruling() {
    List<Line> ruled =
        Rulings.over(
            List.of(AGREED, DISAGREED),
            entry(List.of(), List.of(), List.of(word(DISAGREED, null)), null));
    assertThat(ruled).extracting(Line::ruling).containsExactly(null, Ruling.sentBack);
    assertThatThrownBy(() -> Rulings.requireAll(ruled)).hasMessage("decision.rulingMissing");
  }

  private static void refuses(String code, List<Line> lines, DecisionEntry entry) {
    assertThatThrownBy(() -> Rulings.over(lines, entry))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static LineRuling word(Line line, String article) {
    return new LineRuling(line.caseNumber(), "because", article);
  }

  private static DecisionEntry entry(
      List<LineRuling> approvals,
      List<LineRuling> refusals,
      List<LineRuling> sentBack,
      String rest) {
    return new DecisionEntry(
        "v", "1234/QĐ-UBND", LocalDate.of(2021, 9, 1), approvals, refusals, sentBack, rest);
  }

  private static Line line(int position, boolean proposed, Opinion opinion) {
    return Line.of(position, "00121-21-%06d".formatted(position), proposed, 1_500_000)
        .with(opinion, null, "A");
  }
}
