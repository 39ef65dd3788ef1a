package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.decision.InventedApplicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.DossierTotals;
import vn.minhbach.payout.run.LineState;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.shared.Sum;
import vn.minhbach.shared.UnitCode;

/** What the treasurer says of each line, in parts and in later runs. */
@OfficeTest
@Import(RunPlay.class)
class SettlingIT {

  private static final String WARD = "00124";
  private static final String ACCOUNTANT = user("ketoan", WARD);
  private static final String TREASURER = user("thuquy", WARD);

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private RunActs acts;
  @Autowired private RunOpening opening;
  @Autowired private Payout payout;
  @Autowired private Balance balance;
  @Autowired private JdbcTemplate sql;
  @Autowired private Deadlines deadlines;
  @Autowired private TaskService tasks;
  @Autowired private InventedApplicants applicants;

  @Test
  void a_run_is_settled_in_parts_and_a_paid_line_never_again() {
    List<String> cases = cases(2);
    String run = play.releasedOver(WARD, cases);
    play.settled(run, PaymentResult.paid, cases.get(0));
    assertThat(dossiers.states(cases)).containsExactly(CaseState.PAID, CaseState.IN_RUN);
    assertThat(dossiers.runs(run)).isTrue();
    assertThatThrownBy(() -> play.settled(run, PaymentResult.returned, cases.get(0)))
        .hasMessage("payout.settledBefore");
    assertThatThrownBy(() -> play.settled(run, PaymentResult.paid, cases.get(1), cases.get(1)))
        .hasMessage("payout.namedTwice");
    assertThatThrownBy(() -> play.settled(run, PaymentResult.paid, "00124-21-000000"))
        .hasMessage("payout.notInRun");
    play.settled(run, PaymentResult.paid, cases.get(1));
    assertThat(dossiers.runs(run)).isFalse();
  }

  @Test
  void what_came_back_is_paid_in_a_later_run_under_a_new_attempt() {
    List<String> cases = cases(3);
    applicants.account(cases.get(1), "");
    String dossier = dossiers.approved(WARD, cases);
    String run = play.of(dossier);
    play.prepared(run);
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(0));
    play.settled(run, PaymentResult.absent, cases.get(1));
    play.settled(run, PaymentResult.returned, cases.get(2));
    assertThat(dossiers.states(cases))
        .containsExactly(CaseState.PAID, CaseState.APPROVED, CaseState.APPROVED);
    assertThat(totals(dossier).returned()).isEqualTo(new Sum(2, 3_000_000));

    String later =
        as(ACCOUNTANT, () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier));
    assertThat(play.sheet(later).lines()).extracting(RunSheet.Row::attempt).containsExactly(2, 2);
    assertThatThrownBy(
            () ->
                as(ACCOUNTANT, () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier)))
        .hasMessage("payout.nothingToPay");
    play.prepared(later);
    play.released(later);
    play.settled(later, PaymentResult.paid, cases.get(1), cases.get(2));
    assertThat(dossiers.states(cases)).containsOnly(CaseState.PAID);
    assertThat(play.sheet(run).lines())
        .extracting(RunSheet.Row::state)
        .containsExactly(LineState.PAID, LineState.ABSENT, LineState.RETURNED);
    assertThat(totals(dossier)).isEqualTo(paid(3));
    assertThat(dossiers.facts("case:" + cases.get(1)))
        .endsWith("CaseInRun", "PaymentReturned", "CaseInRun", "CasePaid");
  }

  @Test
  void a_result_lies_between_release_and_today_and_there_must_be_one() {
    List<String> cases = cases(1);
    String run = play.releasedOver(WARD, cases);
    for (int days : new int[] {-1, 1}) {
      SettledLine line =
          new SettledLine(
              cases.get(0), PaymentResult.paid, dossiers.today().plusDays(days), null, null);
      assertThatThrownBy(
              () ->
                  as(
                      TREASURER,
                      () -> acts.enter(run, new RunController.SettlementEntry(List.of(line)))))
          .hasMessage("payout.dayOutside");
    }
    assertThatThrownBy(() -> as(TREASURER, () -> payout.recordSettlement(run)))
        .hasMessage("payout.nothingToSettle");
  }

  @Test
  void whoever_enters_results_completes_the_settlement() {
    List<String> cases = cases(2);
    String run = play.releasedOver(WARD, cases);
    SettledLine paid =
        new SettledLine(cases.get(0), PaymentResult.paid, dossiers.today(), "7", null);
    RunController.SettlementEntry entry = new RunController.SettlementEntry(List.of(paid));
    as(TREASURER, () -> acts.enter(run, entry));
    sql.update(
        "UPDATE payout_line SET entered_by = 'another' WHERE run = ? AND result = 'paid'", run);
    assertThatThrownBy(() -> play.settled(run, PaymentResult.paid, cases.get(1)))
        .hasRootCauseMessage("payout.enteredByAnother");
    assertThat(dossiers.states(cases)).containsOnly(CaseState.IN_RUN);
    play.settled(run, PaymentResult.paid, cases.get(0), cases.get(1));
    assertThat(dossiers.states(cases)).containsOnly(CaseState.PAID);
  }

  @Test
  void an_overdue_settlement_is_told_by_the_machine_once() {
    String run = play.releasedOver(WARD, cases(1));
    payout.recordOverdue(run);
    payout.recordOverdue(run);
    assertThat(dossiers.facts("run:" + run)).endsWith("RunReleased", "SettlementOverdue");
  }

  @Test
  void a_partial_settlement_does_not_put_the_deadline_off() {
    List<String> cases = cases(2);
    String run = play.releasedOver(WARD, cases);
    Date due = due(run);
    assertThat(due).isEqualTo(deadlines.of("settleRun"));
    sql.update(
        "UPDATE payout_release SET released_at = released_at - 864000000000 WHERE run = ?", run);
    play.settled(run, PaymentResult.paid, cases.get(0));
    assertThat(due(run)).isBefore(due);
  }

  private Date due(String run) {
    return tasks.createTaskQuery().processInstanceBusinessKey(run).singleResult().getDueDate();
  }

  private List<String> cases(int count) {
    return dossiers.cases(WARD, count, CaseState.TO_SUBMIT);
  }

  private DossierTotals totals(String dossier) {
    return balance.ofDossiers(List.of(dossier));
  }

  private static DossierTotals paid(long people) {
    Sum all = new Sum(people, people * DossierPlay.RATE);
    return new DossierTotals(all, all, Sum.NONE, all, Sum.NONE, Sum.NONE, true);
  }
}
