package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.decision.InventedApplicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.DossierTotals;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.Sum;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.PayoutRunProcess;

/** What is held leaves its run, as long as the money has not gone. */
@OfficeTest
@Import(RunPlay.class)
class HoldingIT {

  private static final String WARD = "00124";
  private static final String ACCOUNTANT = user("ketoan", WARD);

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private RunOpening opening;
  @Autowired private Holding holding;
  @Autowired private Balance balance;
  @Autowired private RunActs acts;
  @Autowired private PayoutRunProcess process;
  @Autowired private Gates gates;
  @Autowired private InventedApplicants applicants;
  @Autowired private TransactionTemplate transaction;

  @Test
  void a_line_held_after_preparation_leaves_the_run_and_the_others_are_paid() {
    List<String> cases = cases(2);
    String dossier = dossiers.approved(WARD, cases);
    String run = play.of(dossier);
    play.prepared(run);
    hold(cases.get(0));
    assertThat(dossiers.states(cases)).containsExactly(CaseState.APPROVED, CaseState.IN_RUN);
    RunSheet sheet = play.sheet(run);
    assertThat(sheet.totals().inRun()).isEqualTo(new Sum(1, 1_500_000));
    assertThat(sheet.totals().balanced()).isTrue();
    assertThat(sheet.lines()).extracting(RunSheet.Row::caseNumber).containsExactly(cases.get(1));
    assertThat(sheet.held()).hasSize(1);
    assertThat(sheet.held().get(0).message()).contains("kế toán quận");
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(1));
    assertThat(totals(dossier).held()).isEqualTo(new Sum(1, 1_500_000));
    assertThat(totals(dossier).balanced()).isTrue();
    assertThat(dossiers.facts("run:" + run)).contains("RunReduced");
    as("ketoanq004", () -> holding.free(cases.get(0)));
    String later =
        as(ACCOUNTANT, () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier));
    assertThat(play.sheet(later).lines()).extracting(RunSheet.Row::attempt).containsExactly(2);
  }

  @Test
  void a_run_at_its_gate_goes_on_once_the_case_that_stopped_it_is_held() {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    gates.posting(cases.get(0), "OBJECTION_OPEN");
    play.prepared(run);
    assertThatThrownBy(() -> play.released(run)).hasMessage("workflow.noTask");
    hold(cases.get(0));
    process.complete(run, "reviewTrail", "giamsatq004");
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(1));
  }

  @Test
  void whoever_releases_must_have_seen_the_list_without_the_held_line() {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    String seen = play.sheet(run).listVersion();
    as("ketoanq004", () -> acts.enter(run, new RunController.ReleaseEntry(true, null, seen)));
    hold(cases.get(0));
    assertThatThrownBy(
            () -> as("ketoanq004", () -> process.complete(run, "releaseRun", "ketoanq004")))
        .hasRootCauseMessage("payout.listChanged");
  }

  @Test
  void an_account_that_changed_is_not_hidden_by_a_line_that_leaves() {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    applicants.account(cases.get(1), "999");
    hold(cases.get(0));
    assertThatThrownBy(() -> play.released(run)).hasRootCauseMessage("payout.payeesChanged");
  }

  @Test
  void a_run_of_which_every_line_is_held_ends_without_money() {
    List<String> cases = cases(1);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    hold(cases.get(0));
    play.released(run);
    play.settled(run, PaymentResult.paid);
    assertThat(play.sheet(run).state()).isEqualTo(RunState.SETTLED);
  }

  @Test
  void a_hold_that_meets_a_release_waits_and_is_told_that_the_money_has_gone() throws Exception {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    Future<?> hold = meeting(() -> play.released(run), () -> hold(cases.get(0)));
    assertThatThrownBy(hold::get).hasRootCauseMessage("payout.moneyGone");
    play.settled(run, PaymentResult.paid, cases.toArray(String[]::new));
  }

  @Test
  void a_release_that_meets_a_hold_waits_and_lets_the_money_go_for_the_others_alone()
      throws Exception {
    List<String> cases = cases(2);
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    Future<?> release = meeting(() -> hold(cases.get(0)), () -> play.released(run));
    assertThatThrownBy(release::get).hasRootCauseMessage("payout.listChanged");
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(1));
    assertThat(dossiers.states(cases)).containsExactly(CaseState.APPROVED, CaseState.PAID);
  }

  @Test
  void a_run_that_is_opened_while_a_hold_is_taken_is_opened_without_the_held_line()
      throws Exception {
    List<String> cases = cases(1);
    String dossier = dossiers.approved(WARD, cases);
    String run = play.of(dossier);
    play.prepared(run);
    play.released(run);
    play.settled(run, PaymentResult.returned, cases.get(0));
    Future<?> opened =
        meeting(
            () -> hold(cases.get(0)),
            () ->
                as(
                    ACCOUNTANT,
                    () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier)));
    assertThatThrownBy(opened::get).hasRootCauseMessage("payout.nothingToPay");
  }

  @Test
  void why_a_case_was_held_is_kept_and_the_trail_carries_its_hash() {
    List<String> cases = cases(1);
    String run = play.of(dossiers.approved(WARD, cases));
    hold(cases.get(0));
    assertThat(play.sheet(run).held())
        .extracting(RunSheet.HeldRow::reason)
        .containsExactly("Người thụ hưởng đã mất");
    as("ketoanq004", () -> holding.free(cases.get(0)));
    assertThat(play.sheet(run).held()).isEmpty();
    as("ketoanq004", () -> holding.hold(cases.get(0), "Chờ xác minh"));
    assertThat(play.reasons(cases.get(0)))
        .containsExactly("Người thụ hưởng đã mất", "Chờ xác minh");
    assertThat(dossiers.leaves("case:" + cases.get(0), "EntitlementHeld"))
        .hasSize(2)
        .first()
        .asString()
        .contains("\"reasonHash\":\"" + Sha256.hex("Người thụ hưởng đã mất") + "\"")
        .doesNotContain("đã mất");
  }

  @Test
  void money_that_has_gone_cannot_be_held() {
    List<String> cases = cases(1);
    play.releasedOver(WARD, cases);
    assertThatThrownBy(() -> as("ketoanq004", () -> holding.hold(cases.get(0), "x")))
        .hasMessage("payout.moneyGone");
  }

  @Test
  void only_the_district_s_accountant_holds_and_nobody_else_learns_what_is_approved() {
    for (String number : List.of(cases(1).get(0), WARD + "-21-999999")) {
      assertThatThrownBy(() -> as(ACCOUNTANT, () -> holding.hold(number, "x")))
          .hasMessage("access.role");
      assertThatThrownBy(() -> as("ketoanq001", () -> holding.free(number)))
          .hasMessage("access.area");
    }
  }

  /**
   * Does the first in a transaction that ends only when the second, begun meanwhile, has done its
   * work or waits for the first.
   */
  private Future<?> meeting(Runnable first, Runnable second) throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?>[] begun = new Future<?>[1];
      transaction.executeWithoutResult(
          status -> {
            first.run();
            begun[0] = other.submit(second);
            assertThatThrownBy(() -> begun[0].get(2, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);
          });
      return begun[0];
    } finally {
      other.shutdown();
    }
  }

  private void hold(String caseNumber) {
    as("ketoanq004", () -> holding.hold(caseNumber, "Người thụ hưởng đã mất"));
  }

  private List<String> cases(int count) {
    return dossiers.cases(WARD, count, CaseState.TO_SUBMIT);
  }

  private DossierTotals totals(String dossier) {
    return balance.ofDossiers(List.of(dossier));
  }
}
