package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.workflow.ChunkListener;
import vn.minhbach.workflow.PayoutRunProcess;

/** The gate before money, for a run and for the cases of a chunk. */
@OfficeTest
@Import(RunPlay.class)
class TrailGateIT {

  private static final String WARD = "00139";

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private Gates gates;
  @Autowired private Payout payout;
  @Autowired private List<ChunkListener> listeners;
  @Autowired private TaskService tasks;
  @Autowired private PayoutRunProcess process;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc web;

  @Test
  void a_sound_case_goes_on_and_its_trail_says_that_it_was_looked_at() {
    List<String> cases = approved(1);
    assertThat(payout.checkTrail(cases.get(0))).isTrue();
    assertThat(dossiers.facts("case:" + cases.get(0))).endsWith("CaseApproved", "TrailChecked");
    assertThat(findings(cases.get(0))).isEmpty();
  }

  @Test
  void an_open_objection_stops_its_case_and_no_other_until_it_is_gone() {
    List<String> cases = approved(2);
    gates.posting(cases.get(0), "OBJECTION_OPEN");
    assertThat(payout.checkTrail(cases.get(0))).isFalse();
    assertThat(payout.checkTrail(cases.get(1))).isTrue();
    assertThat(findings(cases.get(0))).containsExactly("OBJECTION_OPEN");
    gates.posting(cases.get(0), null);
    assertThat(payout.checkTrail(cases.get(0))).isTrue();
    assertThat(findings(cases.get(0))).isEmpty();
  }

  @Test
  void a_trail_that_was_changed_is_found() {
    List<String> cases = approved(1);
    sql.update(
        """
        INSERT INTO minhbach_audit.audit_entry (stream, number, previous_hash, leaf, leaf_hash, recorded_at)
        SELECT stream, number + 5, previous_hash, leaf, leaf_hash, recorded_at FROM minhbach_audit.audit_entry
        WHERE stream = ? AND number = 1
        """,
        "case:" + cases.get(0));
    assertThat(payout.checkTrail(cases.get(0))).isFalse();
    assertThat(findings(cases.get(0))).contains("TRAIL_BROKEN");
  }

  @Test
  void one_person_in_two_acts_that_exclude_each_other_is_found() {
    List<String> cases = approved(1);
    sql.update(
        "INSERT INTO access_involvement (case_number, person, act, done_at) VALUES (?, 'K-1', 'VERIFIED', 0)",
        cases.get(0));
    sql.update(
        "INSERT INTO access_involvement (case_number, person, act, done_at) VALUES (?, 'K-1', 'DECIDED', 0)",
        cases.get(0));
    assertThat(payout.checkTrail(cases.get(0))).isFalse();
    assertThat(findings(cases.get(0))).contains("FOUR_EYES_BROKEN");
  }

  @Test
  void a_step_that_nobody_took_is_found() {
    List<String> cases = approved(1);
    sql.update(
        "DELETE FROM access_involvement WHERE case_number = ? AND act = 'APPRAISED'", cases.get(0));
    assertThat(payout.checkTrail(cases.get(0))).isFalse();
    assertThat(findings(cases.get(0))).containsExactly("FOUR_EYES_MISSING");
  }

  @Test
  void a_submission_of_which_the_trail_of_the_case_says_nothing_is_found() {
    List<String> cases = approved(2);
    sql.update(
        "UPDATE payout_entitlement SET dossier = 'ANOTHER' WHERE case_number = ?", cases.get(0));
    assertThat(payout.checkTrail(cases.get(0))).isFalse();
    assertThat(findings(cases.get(0))).contains("SUBMISSION_UNSIGNED");
    assertThat(payout.checkTrail(cases.get(1))).isTrue();
  }

  @Test
  void a_monitor_reads_what_holds_a_case_in_the_words_of_the_office() throws Exception {
    List<String> cases = approved(1);
    sql.update(
        "DELETE FROM access_involvement WHERE case_number = ? AND act = 'APPRAISED'", cases.get(0));
    payout.checkTrail(cases.get(0));
    web.perform(
            get("/api/payout/trail/" + cases.get(0)).with(httpBasic("giamsatq004", "minhbach2021")))
        .andExpect(
            jsonPath("$[0].message")
                .value("Thiếu bước bắt buộc trong quá trình xử lý hồ sơ: thẩm định hồ sơ."));
  }

  @Test
  void a_case_without_entitlement_is_found() {
    assertThat(payout.checkTrail("00139-21-000001")).isFalse();
    assertThat(findings("00139-21-000001")).containsExactly("ENTITLEMENT_MISSING");
  }

  @Test
  void the_cases_of_a_chunk_are_looked_at_together() {
    List<String> cases = approved(40);
    gates.posting(cases.get(7), "POSTING_DAYS_NOT_SERVED");
    int asked = gates.asked();
    List<Boolean> sound =
        transaction.execute(
            status -> {
              listeners.forEach(listener -> listener.before("decision.made", cases));
              return cases.stream().map(payout::checkTrail).toList();
            });
    assertThat(gates.asked()).isEqualTo(asked + 1);
    assertThat(sound.get(7)).isFalse();
    assertThat(sound).filteredOn(one -> one).hasSize(39);
    assertThat(payout.checkTrail(cases.get(0))).isTrue();
    assertThat(gates.asked()).as("the next transaction looks again").isEqualTo(asked + 2);
  }

  @Test
  void a_run_with_one_bad_case_waits_for_a_monitor_and_goes_on_when_it_is_mended() {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    gates.posting(cases.get(1), "OBJECTION_OPEN");
    play.prepared(run);
    assertThat(task(run)).isEqualTo("reviewTrail");
    assertThatThrownBy(() -> play.released(run)).hasMessage("workflow.noTask");
    assertThat(findings(run)).containsExactly("OBJECTION_OPEN");
    gates.posting(cases.get(1), null);
    assertThat(payout.checkTrail(run)).isTrue();
    assertThat(findings(run)).isEmpty();
  }

  @Test
  void a_run_waits_for_a_case_whose_own_monitor_has_not_looked_though_all_is_mended() {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    shutAndMended(cases.get(1));
    play.prepared(run);
    assertThat(task(run)).isEqualTo("reviewTrail");
    assertThat(findings(run)).containsExactly("CASE_UNDER_REVIEW");
    assertThat(payout.checkTrail(cases.get(1))).isTrue();
    process.complete(run, "reviewTrail", "giamsatq004");
    assertThat(task(run)).isEqualTo("releaseRun");
  }

  @Test
  void no_money_goes_for_a_case_that_came_to_its_monitor_after_its_run_was_looked_at() {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    shutAndMended(cases.get(1));
    assertThatThrownBy(() -> play.released(run)).hasRootCauseMessage("payout.caseUnderReview");
    assertThat(payout.checkTrail(cases.get(1))).isTrue();
    play.released(run);
  }

  @Test
  void a_case_whose_gate_opens_after_its_money_came_is_told_so_once_more() {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.releasedOver(WARD, cases);
    play.settled(run, PaymentResult.paid, cases.get(0));
    sql.update("DELETE FROM ACT_RU_JOB WHERE HANDLER_CFG_ LIKE 'payout.settled;%'");
    cases.forEach(this::shutAndMended);
    assertThat(payout.checkTrail(cases.get(0))).isTrue();
    assertThat(payout.checkTrail(cases.get(1))).isTrue();
    assertThat(dossiers.told("payout.settled")).containsOnlyKeys(cases.get(0));
  }

  @Test
  void figures_that_do_not_agree_are_found() {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    sql.update(
        "UPDATE payout_line SET amount = 3000000 WHERE run = ? AND case_number = ?",
        run,
        cases.get(0));
    assertThat(payout.checkTrail(run)).isFalse();
    assertThat(findings(run)).containsExactly("TOTALS_UNBALANCED", "TOTALS_UNBALANCED");
  }

  @Test
  void a_case_approved_although_not_proposed_was_never_posted_and_is_not_held_for_that() {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.NOT_PROPOSED);
    String dossier = dossiers.prepared(WARD, cases);
    dossiers.signed(dossier);
    dossiers.appraised(dossier);
    dossiers.decided(
        dossier,
        List.of(new vn.minhbach.decision.list.LineRuling(cases.get(0), "x", null)),
        List.of(),
        List.of());
    gates.posting(cases.get(0), "NOT_POSTED");
    assertThat(payout.checkTrail(cases.get(0))).isTrue();
  }

  private List<String> approved(int count) {
    List<String> cases = dossiers.cases(WARD, count, CaseState.TO_SUBMIT);
    dossiers.approved(WARD, cases);
    return cases;
  }

  /** The case's own gate holds it, and what was wrong is mended before its monitor has looked. */
  private void shutAndMended(String caseNumber) {
    gates.posting(caseNumber, "OBJECTION_OPEN");
    assertThat(payout.checkTrail(caseNumber)).isFalse();
    gates.posting(caseNumber, null);
  }

  private List<String> findings(String subject) {
    return sql.queryForList(
        "SELECT code FROM payout_trail_finding WHERE subject = ? ORDER BY id",
        String.class,
        subject);
  }

  private String task(String run) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(run)
        .singleResult()
        .getTaskDefinitionKey();
  }
}
