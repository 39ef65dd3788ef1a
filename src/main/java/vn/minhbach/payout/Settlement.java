package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunTotals;
import vn.minhbach.shared.Actor;
import vn.minhbach.workflow.SupportCaseProcess;

/** Carries results out: paid cases end, the others wait for a later run. */
@Component
class Settlement {

  private final RunBook runs;
  private final Entitlements entitlements;
  private final Cases cases;
  private final SupportCaseProcess supportCase;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  Settlement(
      RunBook runs,
      Entitlements entitlements,
      Cases cases,
      SupportCaseProcess supportCase,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.runs = runs;
    this.entitlements = entitlements;
    this.cases = cases;
    this.supportCase = supportCase;
    this.desk = desk;
    this.facts = facts;
  }

  void settle(Run run, List<RunLine> entered, Actor actor) {
    runs.settle(run);
    entitlements.markPaid(run.number());
    List<RunLine> paid =
        entered.stream().filter(line -> line.result() == PaymentResult.paid).toList();
    List<RunLine> back =
        entered.stream().filter(line -> line.result() != PaymentResult.paid).toList();
    if (!paid.isEmpty()) {
      cases.move(RunDesk.cases(paid), CaseState.IN_RUN, CaseState.PAID);
      supportCase.paid(RunDesk.cases(paid));
    }
    if (!back.isEmpty()) {
      cases.move(RunDesk.cases(back), CaseState.IN_RUN, CaseState.APPROVED);
    }
    paid.forEach(line -> facts.publishEvent(paid(run, line, actor)));
    back.forEach(line -> facts.publishEvent(returned(run, line, actor)));
  }

  /**
   * Tells a case, whose gate opened only after it was paid, that it is: what it was told at that
   * time found it with its monitor.
   */
  void tellIfPaid(String caseNumber) {
    List<String> one = List.of(caseNumber);
    if (cases.find(one).get(0).state() == CaseState.PAID) {
      supportCase.paid(one);
    }
  }

  void tellSettled(Run run, RunTotals totals, Actor actor) {
    facts.publishEvent(
        new RunSettled(
            run.number(),
            totals.paid().people(),
            totals.paid().dong(),
            totals.returned().people(),
            totals.returned().dong(),
            actor,
            desk.now()));
  }

  private CasePaid paid(Run run, RunLine line, Actor actor) {
    return new CasePaid(
        line.caseNumber(),
        run.number(),
        line.attempt(),
        line.amount(),
        line.method().name(),
        actor,
        desk.on(line.resultOn()));
  }

  private PaymentReturned returned(Run run, RunLine line, Actor actor) {
    return new PaymentReturned(
        line.caseNumber(),
        run.number(),
        line.attempt(),
        line.amount(),
        line.result().name(),
        actor,
        desk.on(line.resultOn()));
  }
}
