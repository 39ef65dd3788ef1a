package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.Finding;
import vn.minhbach.verification.Resolution.Verdict;
import vn.minhbach.verification.VerificationInput.Outcome;

/** What is recorded, case by case or as a list, and when nothing is. */
@OfficeTest
class VerificationIT {

  private static final String WARD = "00652";
  private static final String VERIFIER = "canbo2p" + WARD;
  private static final Finding DECEASED =
      WardRows.finding("DECEASED", vn.minhbach.shared.Outcome.INELIGIBLE);

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private Verifications verifications;

  private VerificationPlay play;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
  }

  @Test
  void a_list_is_verified_at_once_and_its_cases_go_on_each_their_way() throws Exception {
    List<String> cases = play.opened(WARD, 4);
    play.verify(
            VERIFIER,
            play.confirmed(cases.get(0)),
            play.input(cases.get(1), Outcome.notConfirmed, "Không cư trú tại phường"),
            play.input(cases.get(2), Outcome.withdrawn, "Đã có việc làm"),
            play.input(cases.get(3), Outcome.referred, "Thuộc chính sách khác"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.recorded").value(4));
    assertThat(cases)
        .extracting(play.lists::state)
        .containsExactly(
            CaseState.VERIFIED, CaseState.VERIFIED, CaseState.WITHDRAWN, CaseState.REFERRED);
    assertThat(play.hand.hasEnded(cases.get(0))).isFalse();
    assertThat(play.hand.open(cases.get(0))).isEmpty();
    assertThat(play.hand.hasEnded(cases.get(2))).isTrue();
    assertThat(play.hand.hasEnded(cases.get(3))).isTrue();
    Verified verified = verifications.of(cases).get(cases.get(0));
    assertThat(verified)
        .isEqualTo(
            new Verified(
                cases.get(0),
                "confirmed",
                VERIFIER,
                "totruongp" + WARD,
                play.confirmed(cases.get(0)).confirmedOn()));
    assertThat(verifications.of(cases)).hasSize(4);
  }

  @Test
  void a_task_completed_in_tasklist_and_a_line_of_a_list_give_the_same_record() throws Exception {
    List<String> cases = play.opened(WARD, 2, DECEASED);
    VerificationInput byList =
        play.confirmed(cases.get(0), VerificationPlay.word("DECEASED", Verdict.CLEARED));
    VerificationInput byTask =
        play.confirmed(cases.get(1), VerificationPlay.word("DECEASED", Verdict.CLEARED));
    play.verify(VERIFIER, byList).andExpect(status().isOk());
    play.save(VERIFIER, byTask).andExpect(status().isOk());
    assertThat(play.lists.state(cases.get(1)))
        .as("nothing counts before the task is completed")
        .isEqualTo(CaseState.TO_VERIFY);
    play.completeTask(VERIFIER, cases.get(1));
    assertThat(play.lists.state(cases.get(1))).isEqualTo(CaseState.VERIFIED);
    for (String table :
        List.of("verification_record", "verification_input", "verification_resolution")) {
      assertThat(play.row(table, cases.get(0)))
          .isEqualTo(play.row(table, cases.get(1)))
          .isNotEmpty();
    }
    assertThat(fact(cases.get(0)))
        .isEqualTo(fact(cases.get(1)))
        .contains("\"fact\":\"CaseVerified\"", "\"clearedFindings\":[\"DECEASED\"]");
  }

  @Test
  void one_case_that_is_not_in_order_stops_the_whole_list() throws Exception {
    List<String> cases = play.opened(WARD, 2);
    String withFinding = play.opened(WARD, 1, DECEASED).get(0);
    play.verify(
            VERIFIER,
            play.confirmed(cases.get(0)),
            play.confirmed(withFinding),
            play.confirmed(cases.get(1)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("verification.findingOpen"));
    assertThat(cases).extracting(play.lists::state).containsOnly(CaseState.TO_VERIFY);
    assertThat(play.hand.open(cases.get(0))).containsExactly("verifyCase");
    assertThat(verifications.of(cases)).isEmpty();
  }

  @Test
  void a_case_whose_process_does_not_wait_stops_the_whole_list() throws Exception {
    List<String> cases = play.opened(WARD, 2);
    play.completeTaskBehindTheBack(cases.get(1));
    play.verify(VERIFIER, play.confirmed(cases.get(0)), play.confirmed(cases.get(1)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("workflow.noTask"));
    assertThat(cases).extracting(play.lists::state).containsOnly(CaseState.TO_VERIFY);
    assertThat(verifications.of(cases)).isEmpty();
  }

  @Test
  void a_case_is_named_once_in_a_list_and_verified_once() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.verify(VERIFIER, play.confirmed(one), play.confirmed(one))
        .andExpect(jsonPath("$.code").value("verification.caseTwice"));
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isConflict());
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM verification_record WHERE case_number = ?",
                Integer.class,
                one))
        .isEqualTo(1);
  }

  @Test
  void a_task_is_not_completed_before_anything_was_entered() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    assertThatThrownBy(() -> play.completeTask(VERIFIER, one))
        .hasStackTraceContaining("verification.nothingEntered");
    assertThat(play.hand.open(one)).containsExactly("verifyCase");
  }

  @Test
  void what_was_entered_in_an_earlier_round_is_not_recorded_again() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    play.sendBack(one);
    assertThat(play.hand.open(one)).containsExactly("verifyCase");
    assertThatThrownBy(() -> play.completeTask(VERIFIER, one))
        .hasStackTraceContaining("verification.nothingEntered");
    play.save(VERIFIER, play.input(one, Outcome.notConfirmed, "Đơn phản ánh đúng"))
        .andExpect(status().isOk());
    play.completeTask(VERIFIER, one);
    assertThat(verifications.of(List.of(one)).get(one).outcome()).isEqualTo("notConfirmed");
  }

  @Test
  void a_case_that_does_not_wait_for_verification_is_not_entered() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    for (ResultActions refused :
        List.of(
            play.save(VERIFIER, play.confirmed(one)), play.verify(VERIFIER, play.confirmed(one)))) {
      refused
          .andExpect(status().isConflict())
          .andExpect(jsonPath("$.code").value("verification.notToVerify"));
    }
    assertThat(play.row("verification_input", one)).containsEntry("recorded", true);
  }

  @Test
  void the_trail_cites_the_articles_of_the_findings_that_were_decided() throws Exception {
    Finding deceased =
        new Finding(
            "DECEASED", vn.minhbach.shared.Outcome.INELIGIBLE, null, null, "I.2.c, 68/NQ-CP", null);
    String found = play.opened(WARD, 1, deceased).get(0);
    String clean = play.opened(WARD, 1).get(0);
    play.verify(
            VERIFIER,
            play.confirmed(found, VerificationPlay.word("DECEASED", Verdict.CLEARED)),
            play.confirmed(clean))
        .andExpect(status().isOk());
    assertThat(fact(found)).contains("\"legalBasis\":\"I.2.c, 68/NQ-CP\"");
    assertThat(fact(clean)).contains("\"legalBasis\":\"Điều 5, 3642/QĐ-UBND\"");
  }

  private String fact(String caseNumber) {
    String leaf = new Leaves(sql).last("case:" + caseNumber);
    return leaf.replace(caseNumber, "").replaceAll("\"(previous|recordedAt)\":\"?\\w+\"?", "");
  }
}
