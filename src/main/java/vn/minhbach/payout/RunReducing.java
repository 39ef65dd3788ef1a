package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.Preparation;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.run.RunVersion;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

/** Takes a line out of a run of which the money has not gone; the others go on without it. */
@Component
class RunReducing {

  private final RunBook runs;
  private final Entries entries;
  private final Payees payees;
  private final Cases cases;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  RunReducing(
      RunBook runs,
      Entries entries,
      Payees payees,
      Cases cases,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.runs = runs;
    this.entries = entries;
    this.payees = payees;
    this.cases = cases;
    this.desk = desk;
    this.facts = facts;
  }

  /** Takes the entitlement out of the run in which it can still be paid, if there is one. */
  void takeOut(Entitlement one, Actor actor) {
    String number = runs.openRun(one);
    if (number == null) {
      return;
    }
    Run run = runs.lock(number);
    if (run.isFrozen()) {
      throw new Refused("payout.moneyGone", one.caseNumber());
    }
    if (run.state() == RunState.PREPARED) {
      reduce(run, one, actor);
    } else {
      runs.takeOut(one);
    }
  }

  /**
   * The prepared figures become less by the line and are not counted anew: what else is wrong with
   * them shows as before.
   */
  private void reduce(Run run, Entitlement one, Actor actor) {
    Preparation prepared = entries.preparation(run);
    boolean same = payees.hash(runs.lines(run)).equals(prepared.payees());
    runs.takeOut(one);
    List<RunLine> left = runs.lines(run);
    Preparation reduced =
        prepared.without(one.amount(), same ? payees.hash(left) : prepared.payees());
    entries.put(reduced);
    cases.move(List.of(one.caseNumber()), CaseState.IN_RUN, CaseState.APPROVED);
    facts.publishEvent(new CaseLeftRun(one.caseNumber(), run.number(), actor, desk.now()));
    facts.publishEvent(
        new RunReduced(
            run.number(),
            one.caseNumber(),
            reduced.people(),
            reduced.dong(),
            RunVersion.of(run.number(), left),
            actor,
            desk.now()));
  }
}
