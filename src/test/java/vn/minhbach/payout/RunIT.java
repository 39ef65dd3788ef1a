package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.Role;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.decision.InventedApplicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.DossierTotals;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.Sum;
import vn.minhbach.workflow.PayoutRunProcess;

/**
 * Runs of payments as ward and district prepare and release them, in the real engine and database.
 */
@OfficeTest
@Import(RunPlay.class)
class RunIT {

  private static final String WARD = "00124";
  private static final String ACCOUNTANT = user("ketoan", WARD);
  private static final String TREASURER = user("thuquy", WARD);

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private RunActs acts;
  @Autowired private Payout payout;
  @Autowired private Holding holding;
  @Autowired private PayoutRunProcess process;
  @Autowired private Balance balance;
  @Autowired private InventedApplicants applicants;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_decided_list_is_prepared_released_and_settled() {
    List<String> cases = cases(3);
    String dossier = dossiers.approved(WARD, cases);
    String run = play.of(dossier);
    assertThat(run).matches("00124-C21-\\d{4}");
    assertThat(dossiers.states(cases)).containsOnly(CaseState.APPROVED);
    play.prepared(run);
    assertThat(dossiers.states(cases)).containsOnly(CaseState.IN_RUN);
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.toArray(String[]::new));
    assertThat(dossiers.states(cases)).containsOnly(CaseState.PAID);
    assertThat(dossiers.told("payout.settled")).containsKeys(cases.toArray(String[]::new));
    assertThat(play.sheet(run).state()).isEqualTo(RunState.SETTLED);
    assertThat(dossiers.runs(run)).isFalse();
    assertThat(totals(dossier).paid()).isEqualTo(new Sum(3, 4_500_000));
    assertThat(dossiers.facts("run:" + run))
        .containsExactly("RunOpened", "RunPrepared", "TrailChecked", "RunReleased", "RunSettled");
    assertThat(dossiers.facts("case:" + cases.get(0)))
        .endsWith("CaseApproved", "CaseInRun", "CasePaid");
  }

  @Test
  void lines_are_paid_by_transfer_where_there_is_an_account() {
    String run = play.of(dossiers.approved(WARD, cases(2)));
    play.prepared(run);
    assertThat(play.sheet(run).lines())
        .extracting(RunSheet.Row::method)
        .containsExactlyInAnyOrder(PayMethod.CASH, PayMethod.TRANSFER);
  }

  @Test
  void a_run_that_is_not_released_goes_back_and_its_cases_with_it() {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    assertThatThrownBy(() -> play.release(run, false, " ")).hasMessage("payout.reasonMissing");
    play.release(run, false, "Sai nguồn kinh phí");
    RunSheet sheet = play.sheet(run);
    assertThat(sheet.state()).isEqualTo(RunState.OPEN);
    assertThat(sheet.refusedBecause()).isEqualTo("Sai nguồn kinh phí");
    assertThat(dossiers.states(cases)).containsOnly(CaseState.APPROVED);
    play.prepared(run);
    play.released(run);
    assertThat(dossiers.states(cases)).containsOnly(CaseState.IN_RUN);
    assertThat(dossiers.facts("case:" + cases.get(0)))
        .endsWith("CaseInRun", "CaseLeftRun", "CaseInRun");
  }

  @Test
  void why_a_run_was_not_released_is_kept_and_the_trail_carries_its_hash() {
    String run = play.of(dossiers.approved(WARD, cases(1)));
    play.prepared(run);
    play.release(run, false, "Sai nguồn kinh phí");
    play.prepared(run);
    play.release(run, false, "Thiếu chữ ký");
    assertThat(play.sheet(run).refusedBecause()).isEqualTo("Thiếu chữ ký");
    play.prepared(run);
    assertThat(play.sheet(run).refusedBecause()).isNull();
    assertThat(play.reasons(run)).containsExactly("Sai nguồn kinh phí", "Thiếu chữ ký");
    assertThat(dossiers.leaves("run:" + run, "RunRefused"))
        .hasSize(2)
        .first()
        .asString()
        .contains("\"reasonHash\":\"" + Sha256.hex("Sai nguồn kinh phí") + "\"")
        .doesNotContain("kinh phí");
  }

  @Test
  void what_was_entered_for_one_round_counts_in_no_later_one() {
    String run = play.of(dossiers.approved(WARD, cases(1)));
    play.prepared(run);
    play.release(run, false, "Sai nguồn kinh phí");
    assertThatThrownBy(() -> as(ACCOUNTANT, () -> process.complete(run, "prepareRun", ACCOUNTANT)))
        .hasRootCauseMessage("payout.nothingEntered");
    play.prepared(run);
    assertThatThrownBy(
            () -> as("ketoanq004", () -> process.complete(run, "releaseRun", "ketoanq004")))
        .hasRootCauseMessage("payout.nothingEntered");
    assertThat(play.sheet(run).state()).isEqualTo(RunState.PREPARED);
    play.released(run);
  }

  @Test
  void a_run_that_was_given_back_is_counted_anew() {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    play.release(run, false, "Lập lại");
    as("ketoanq004", () -> holding.hold(cases.get(0), "Người thụ hưởng đã mất"));
    assertThat(play.sheet(run).totals().inRun()).isEqualTo(new Sum(1, 1_500_000));
    assertThat(play.sheet(run).totals().balanced()).isTrue();
  }

  @Test
  void whoever_prepared_the_money_neither_releases_nor_settles_it() {
    String run = play.of(dossiers.approved(WARD, cases(1)));
    play.prepared(run);
    sql.update("UPDATE payout_preparation SET person = ? WHERE run = ?", person("ketoanq004"), run);
    assertThatThrownBy(() -> play.released(run)).hasMessage("payout.preparerReleases");
    sql.update("UPDATE payout_preparation SET person = ? WHERE run = ?", person(ACCOUNTANT), run);
    play.released(run);
    sql.update("UPDATE payout_release SET person = ? WHERE run = ?", person(TREASURER), run);
    String number = play.sheet(run).lines().get(0).caseNumber();
    assertThatThrownBy(() -> play.settled(run, PaymentResult.paid, number))
        .hasMessage("payout.treasurerInvolved");
  }

  @Test
  void four_eyes_hold_over_the_whole_life_of_a_case() {
    List<String> cases = cases(1);
    String run = play.of(dossiers.approved(WARD, cases));
    dossiers.act(cases, Act.VERIFIED, Role.accountant, ACCOUNTANT);
    assertThatThrownBy(() -> play.prepared(run)).hasMessage("fourEyes.PREPARED_PAYMENT");
    assertThat(dossiers.states(cases)).containsOnly(CaseState.APPROVED);
  }

  @Test
  void a_list_other_than_the_one_shown_is_neither_prepared_nor_released() {
    String run = play.of(dossiers.approved(WARD, cases(1)));
    String old = "0".repeat(64);
    assertThatThrownBy(
            () ->
                as(
                    ACCOUNTANT,
                    () ->
                        acts.prepare(
                            run, new RunController.PreparationEntry("x", null, null, old))))
        .hasMessage("payout.listChanged");
    play.prepared(run);
    assertThatThrownBy(
            () ->
                as(
                    "ketoanq004",
                    () -> acts.release(run, new RunController.ReleaseEntry(true, null, old))))
        .hasMessage("payout.listChanged");
  }

  @Test
  void nothing_is_recorded_that_nobody_or_another_entered() {
    String run = play.of(dossiers.approved(WARD, cases(1)));
    assertThatThrownBy(() -> as(ACCOUNTANT, () -> payout.recordPreparation(run)))
        .hasMessage("payout.nothingEntered");
    String version = play.sheet(run).listVersion();
    as(
        ACCOUNTANT,
        () -> acts.enter(run, new RunController.PreparationEntry("x", "1", "y", version)));
    sql.update("UPDATE payout_preparation SET person = 'another' WHERE run = ?", run);
    assertThatThrownBy(() -> as(ACCOUNTANT, () -> payout.recordPreparation(run)))
        .hasMessage("payout.enteredByAnother");
  }

  @Test
  void a_name_or_account_that_changes_after_preparation_stops_the_release() {
    List<String> cases = cases(1);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    applicants.account(cases.get(0), "999");
    assertThatThrownBy(() -> play.released(run)).hasRootCauseMessage("payout.payeesChanged");
    play.release(run, false, "Lập lại");
    play.prepared(run);
    play.released(run);
  }

  @Test
  void a_line_that_is_lost_stops_the_run() {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    sql.update("DELETE FROM payout_line WHERE run = ? AND case_number = ?", run, cases.get(0));
    assertThatThrownBy(() -> play.released(run)).hasRootCauseMessage("payout.unbalanced");
  }

  @Test
  void a_step_is_taken_once_and_by_its_office() {
    List<String> cases = cases(1);
    String run = play.of(dossiers.approved(WARD, cases));
    assertThatThrownBy(() -> play.released(run)).hasMessage("payout.otherStep");
    assertThatThrownBy(() -> play.settled(run, PaymentResult.paid, cases.get(0)))
        .hasMessage("payout.otherStep");
    play.prepared(run);
    assertThatThrownBy(() -> play.prepared(run)).hasMessage("payout.otherStep");
    assertThatThrownBy(() -> play.sheet(user("ketoan", "00118"), run)).hasMessage("access.area");
    assertThatThrownBy(() -> play.sheet(user("canbo1", WARD), run)).hasMessage("access.role");
  }

  private List<String> cases(int count) {
    return dossiers.cases(WARD, count, CaseState.TO_SUBMIT);
  }

  private DossierTotals totals(String dossier) {
    return balance.ofDossiers(List.of(dossier));
  }

  private String person(String user) {
    return sql.queryForObject(
        "SELECT person FROM access_officer WHERE user_name = ?", String.class, user);
  }
}
