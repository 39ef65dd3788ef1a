package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.Finding;
import vn.minhbach.verification.Resolution.Decision;
import vn.minhbach.verification.VerificationInput.Outcome;

@OfficeTest
class VerificationIT {

  private static final String WARD = "00652";
  private static final String TOOK_IN = "canbo1p" + WARD;
  private static final String VERIFIER = "canbo2p" + WARD;
  private static final Finding DECEASED =
      WardRows.finding("DECEASED", vn.minhbach.shared.Outcome.INELIGIBLE);

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private Verifications verifications;
  @Autowired private FourEyes fourEyes;

  private VerificationPlay play;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
  }

  @Test
  void a_list_is_verified_at_once_and_its_cases_go_on_each_their_way() throws Exception {
    List<String> cases = opened(4);
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
    List<String> cases = opened(2, DECEASED);
    VerificationInput byList =
        play.confirmed(cases.get(0), VerificationPlay.word("DECEASED", Decision.CLEARED));
    VerificationInput byTask =
        play.confirmed(cases.get(1), VerificationPlay.word("DECEASED", Decision.CLEARED));
    play.verify(VERIFIER, byList).andExpect(status().isOk());
    play.save(VERIFIER, byTask).andExpect(status().isOk());
    assertThat(play.lists.state(cases.get(1)))
        .as("nothing counts before the task is completed")
        .isEqualTo(CaseState.TO_VERIFY);
    play.completeTask(VERIFIER, cases.get(1));
    assertThat(play.lists.state(cases.get(1))).isEqualTo(CaseState.VERIFIED);
    for (String table :
        List.of("verification_record", "verification_input", "verification_resolution")) {
      assertThat(row(table, cases.get(0))).isEqualTo(row(table, cases.get(1))).isNotEmpty();
    }
    assertThat(fact(cases.get(0)))
        .isEqualTo(fact(cases.get(1)))
        .contains("\"fact\":\"CaseVerified\"", "\"clearedFindings\":[\"DECEASED\"]");
  }

  @Test
  void one_case_that_is_not_in_order_stops_the_whole_list() throws Exception {
    List<String> cases = opened(2);
    String withFinding = opened(1, DECEASED).get(0);
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
    List<String> cases = opened(2);
    play.completeTaskBehindTheBack(cases.get(1));
    play.verify(VERIFIER, play.confirmed(cases.get(0)), play.confirmed(cases.get(1)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("workflow.noTask"));
    assertThat(cases).extracting(play.lists::state).containsOnly(CaseState.TO_VERIFY);
    assertThat(verifications.of(cases)).isEmpty();
  }

  @Test
  void who_took_a_case_in_does_not_verify_it_on_any_way() throws Exception {
    String one = opened(1).get(0);
    play.verify(TOOK_IN, play.confirmed(one))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("fourEyes.VERIFIED"));
    play.save(TOOK_IN, play.confirmed(one))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("fourEyes.VERIFIED"));
    play.save(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    enteredBy(one, TOOK_IN);
    assertThatThrownBy(() -> play.completeTask(TOOK_IN, one))
        .hasStackTraceContaining("fourEyes.VERIFIED");
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.hand.open(one)).containsExactly("verifyCase");
  }

  @Test
  void nobody_of_another_ward_or_of_another_role_verifies() throws Exception {
    String one = opened(1).get(0);
    play.verify("canbo2p00655", play.confirmed(one)).andExpect(status().isForbidden());
    play.verify("chutichp" + WARD, play.confirmed(one)).andExpect(status().isForbidden());
    play.verify("quantritp01", play.confirmed(one)).andExpect(status().isForbidden());
    play.save("canbo2p00655", play.confirmed(one)).andExpect(status().isForbidden());
  }

  @Test
  void whoever_confirmed_is_a_neighbourhood_head_of_the_ward_and_did_so_on_a_day_that_has_come()
      throws Exception {
    String one = opened(1).get(0);
    LocalDate today = play.confirmed(one).confirmedOn();
    refused(one, "totruongp00655", today, "verification.notNeighbourhoodHead");
    refused(one, VERIFIER, today, "verification.notNeighbourhoodHead");
    refused(one, "nobody", today, "verification.notNeighbourhoodHead");
    refused(one, null, today, "verification.confirmedByMissing");
    refused(one, "totruongp" + WARD, today.plusDays(1), "verification.confirmedLater");
  }

  @Test
  void a_case_is_named_once_in_a_list_and_verified_once() throws Exception {
    String one = opened(1).get(0);
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
    String one = opened(1).get(0);
    assertThatThrownBy(() -> play.completeTask(VERIFIER, one))
        .hasStackTraceContaining("verification.nothingEntered");
    assertThat(play.hand.open(one)).containsExactly("verifyCase");
  }

  @Test
  void what_was_entered_in_an_earlier_round_is_not_recorded_again() throws Exception {
    String one = opened(1).get(0);
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
  void what_one_officer_entered_is_never_recorded_under_another_s_name() throws Exception {
    String one = opened(1).get(0);
    play.save(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    enteredBy(one, "somebody");
    assertThatThrownBy(() -> play.completeTask(VERIFIER, one))
        .hasStackTraceContaining("verification.enteredByAnother");
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
    assertThat(row("verification_input", one)).containsEntry("keyed_by", "somebody");
  }

  @Test
  void what_another_officer_entered_gives_way_only_to_who_has_seen_it() throws Exception {
    String one = opened(1).get(0);
    play.save(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    enteredBy(one, "somebody");
    play.save(VERIFIER, play.input(one, Outcome.referred, "Thuộc chính sách khác"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("verification.enteredByAnother"));
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isConflict());
    assertThat(row("verification_input", one)).containsEntry("outcome", "confirmed");
    VerificationInput seen = play.confirmed(one);
    VerificationInput replacing =
        new VerificationInput(
            one,
            Outcome.referred,
            seen.confirmedBy(),
            seen.confirmedOn(),
            "Khác",
            null,
            "somebody");
    play.save(VERIFIER, replacing).andExpect(status().isOk());
    play.completeTask(VERIFIER, one);
    assertThat(row("verification_record", one)).containsEntry("verified_by", VERIFIER);
  }

  @Test
  void a_case_that_does_not_wait_for_verification_is_not_entered() throws Exception {
    String one = opened(1).get(0);
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    for (ResultActions refused :
        List.of(
            play.save(VERIFIER, play.confirmed(one)), play.verify(VERIFIER, play.confirmed(one)))) {
      refused
          .andExpect(status().isConflict())
          .andExpect(jsonPath("$.code").value("verification.notToVerify"));
    }
    assertThat(row("verification_input", one)).containsEntry("recorded", true);
  }

  @Test
  void who_keys_it_in_does_not_confirm_it_and_who_confirmed_it_does_not_judge_it()
      throws Exception {
    List<String> cases = opened(2);
    String head = "totruongp" + WARD;
    play.secondAccount("haivaip" + WARD, VERIFIER, "neighbourhoodHead", WARD);
    LocalDate today = play.confirmed(cases.get(0)).confirmedOn();
    refused(cases.get(0), "haivaip" + WARD, today, "verification.confirmedBySelf");
    play.verify(VERIFIER, play.confirmed(cases.get(0))).andExpect(status().isOk());
    for (Act act : List.of(Act.VERIFIED, Act.VOTED, Act.SIGNED, Act.DECIDED)) {
      assertThat(fourEyes.excluded(cases, act, head))
          .as(act.name())
          .isEqualTo(Map.of(cases.get(0), Act.CONFIRMED));
    }
  }

  @Test
  void the_head_who_took_a_case_in_does_not_confirm_it() throws Exception {
    String one = opened(1).get(0);
    sql.update(
        "INSERT INTO access_involvement (case_number, person, act, done_at) VALUES (?, ?, 'TOOK_IN', 0)",
        one,
        "totruongp" + WARD);
    play.save(VERIFIER, play.confirmed(one))
        .andExpect(jsonPath("$.code").value("fourEyes.CONFIRMED"));
    play.verify(VERIFIER, play.confirmed(one))
        .andExpect(jsonPath("$.code").value("fourEyes.CONFIRMED"));
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
  }

  @Test
  void the_trail_cites_the_articles_of_the_findings_that_were_decided() throws Exception {
    Finding deceased =
        new Finding(
            "DECEASED", vn.minhbach.shared.Outcome.INELIGIBLE, null, null, "I.2.c, 68/NQ-CP", null);
    String found = opened(1, deceased).get(0);
    String clean = opened(1).get(0);
    play.verify(
            VERIFIER,
            play.confirmed(found, VerificationPlay.word("DECEASED", Decision.CLEARED)),
            play.confirmed(clean))
        .andExpect(status().isOk());
    assertThat(fact(found)).contains("\"legalBasis\":\"I.2.c, 68/NQ-CP\"");
    assertThat(fact(clean)).contains("\"legalBasis\":\"Điều 5, 3642/QĐ-UBND\"");
  }

  private void enteredBy(String caseNumber, String officer) {
    sql.update(
        "UPDATE verification_input SET keyed_by = ? WHERE case_number = ?", officer, caseNumber);
  }

  private void refused(String caseNumber, String head, LocalDate on, String code) throws Exception {
    VerificationInput input =
        new VerificationInput(caseNumber, Outcome.confirmed, head, on, "", List.of(), null);
    play.verify(VERIFIER, input)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value(code));
    assertThat(play.lists.state(caseNumber)).isEqualTo(CaseState.TO_VERIFY);
  }

  private List<String> opened(int count, Finding... findings) throws Exception {
    long list = play.lists.list(WARD);
    for (int i = 0; i < count; i++) {
      play.lists.row(list, WardRows.number(), findings);
    }
    return play.opened(list, WARD);
  }

  /** A row without what differs from case to case. */
  private Map<String, Object> row(String table, String caseNumber) {
    Map<String, Object> row =
        sql.queryForMap("SELECT * FROM " + table + " WHERE case_number = ?", caseNumber);
    List.of("id", "case_number", "saved_at", "recorded_at").forEach(row::remove);
    return row;
  }

  private String fact(String caseNumber) {
    String leaf =
        sql.queryForObject(
            "SELECT leaf FROM minhbach_audit.audit_entry WHERE stream = ? ORDER BY number DESC LIMIT 1",
            String.class,
            "case:" + caseNumber);
    return leaf.replace(caseNumber, "").replaceAll("\"(previous|recordedAt)\":\"?\\w+\"?", "");
  }
}
