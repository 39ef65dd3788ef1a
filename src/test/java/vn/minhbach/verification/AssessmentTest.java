package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Finding;
import vn.minhbach.verification.Resolution.Verdict;
import vn.minhbach.verification.VerificationInput.Outcome;

class AssessmentTest {

  private static final Finding DECEASED =
      finding("DECEASED", vn.minhbach.shared.Outcome.INELIGIBLE);
  private static final Finding NO_CARD =
      finding("ID_NUMBER_MISSING", vn.minhbach.shared.Outcome.REVIEW);

  @Test
  void a_clean_case_is_confirmed_by_a_neighbourhood_head() {
    assertThat(input(Outcome.confirmed, "head", "").problem()).isEmpty();
    assertThat(input(Outcome.confirmed, null, "").problem())
        .contains("verification.confirmedByMissing");
  }

  @Test
  void no_finding_is_passed_over() {
    assertThat(
            input(Outcome.confirmed, "head", "", List.of(DECEASED, NO_CARD), cleared("DECEASED"))
                .problem())
        .contains("verification.findingOpen");
    assertThat(input(Outcome.notConfirmed, "head", "vì", List.of(DECEASED)).problem())
        .contains("verification.findingOpen");
    assertThat(
            input(
                    Outcome.confirmed,
                    "head",
                    "",
                    List.of(DECEASED, NO_CARD),
                    cleared("DECEASED"),
                    cleared("ID_NUMBER_MISSING"))
                .problem())
        .isEmpty();
  }

  @Test
  void whom_a_finding_speaks_against_and_rightly_is_not_confirmed() {
    assertThat(
            input(Outcome.confirmed, "head", "", List.of(DECEASED), confirmed("DECEASED"))
                .problem())
        .contains("verification.findingContradicts");
    assertThat(
            input(Outcome.confirmed, "head", "", List.of(NO_CARD), confirmed("ID_NUMBER_MISSING"))
                .problem())
        .as("a finding that only asks to look speaks against nobody")
        .isEmpty();
  }

  @Test
  void whoever_is_not_confirmed_is_told_why_by_a_finding_or_a_reason() {
    assertThat(input(Outcome.notConfirmed, "head", "").problem())
        .contains("verification.reasonMissing");
    assertThat(input(Outcome.notConfirmed, "head", "Không cư trú tại phường").problem()).isEmpty();
    assertThat(
            input(Outcome.notConfirmed, "head", "", List.of(DECEASED), confirmed("DECEASED"))
                .problem())
        .isEmpty();
    assertThat(
            input(Outcome.notConfirmed, "head", "", List.of(DECEASED), cleared("DECEASED"))
                .problem())
        .contains("verification.reasonMissing");
  }

  @Test
  void withdrawing_and_referring_need_a_reason_and_nobody_s_confirmation() {
    for (Outcome outcome : List.of(Outcome.withdrawn, Outcome.referred)) {
      assertThat(input(outcome, null, " ").problem()).contains("verification.reasonMissing");
      assertThat(input(outcome, null, "Đã có việc làm", List.of(DECEASED)).problem()).isEmpty();
    }
  }

  @Test
  void
      a_word_about_a_code_holds_for_every_finding_of_it_and_for_none_that_the_case_does_not_have() {
    Assessment assessment =
        input(
            Outcome.confirmed,
            "head",
            "",
            List.of(NO_CARD, DECEASED, NO_CARD),
            cleared("ID_NUMBER_MISSING"),
            cleared("OTHER"));
    assertThat(assessment.resolved()).extracting(Resolved::number).containsExactly(0, 2);
  }

  @Test
  void of_several_findings_of_one_code_each_may_have_a_word_of_its_own() {
    Assessment assessment =
        input(
            Outcome.confirmed,
            "head",
            "",
            List.of(NO_CARD, NO_CARD, NO_CARD),
            confirmed("ID_NUMBER_MISSING"),
            new Resolution("ID_NUMBER_MISSING", 1, Verdict.CLEARED, "Đã xem giấy hẹn"),
            new Resolution("DECEASED", 2, Verdict.CLEARED, "Không phải người này"));
    assertThat(assessment.resolved())
        .extracting(r -> r.resolution().decision())
        .containsExactly(Verdict.CONFIRMED, Verdict.CLEARED, Verdict.CONFIRMED);
  }

  private static Assessment input(Outcome outcome, String head, String reason) {
    return input(outcome, head, reason, List.of());
  }

  private static Assessment input(
      Outcome outcome,
      String head,
      String reason,
      List<Finding> findings,
      Resolution... resolutions) {
    VerificationInput input =
        new VerificationInput(
            "00652-21-000001",
            outcome,
            head,
            LocalDate.of(2021, 8, 17),
            reason,
            List.of(resolutions),
            null);
    return new Assessment(input, findings);
  }

  private static Resolution confirmed(String code) {
    return new Resolution(code, null, Verdict.CONFIRMED, "Đã đối chiếu");
  }

  private static Resolution cleared(String code) {
    return new Resolution(code, null, Verdict.CLEARED, "Đã xem giấy tờ gốc");
  }

  private static Finding finding(String code, vn.minhbach.shared.Outcome outcome) {
    return new Finding(code, outcome, "idNumber", null, "Điều 5, 3642/QĐ-UBND", null);
  }
}
