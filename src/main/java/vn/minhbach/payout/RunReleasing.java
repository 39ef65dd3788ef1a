package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.Release;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.run.RunVersion;
import vn.minhbach.payout.trail.TrailGate;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/**
 * The district's accountant, never the person who prepared it, lets the money go or gives the run
 * back.
 */
@Component
@Transactional
class RunReleasing {

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entries entries;
  private final Payees payees;
  private final Cases cases;
  private final Balance balance;
  private final TrailGate gate;
  private final Reasons reasons;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  RunReleasing(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entries entries,
      Payees payees,
      Cases cases,
      Balance balance,
      TrailGate gate,
      Reasons reasons,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entries = entries;
    this.payees = payees;
    this.cases = cases;
    this.balance = balance;
    this.gate = gate;
    this.reasons = reasons;
    this.desk = desk;
    this.facts = facts;
  }

  /** Keeps what the district's accountant decides about the list that was shown. */
  void enter(String number, boolean approve, String reason, String listVersion) {
    Run run = runs.lock(number, RunState.PREPARED);
    Actor actor = districtAccountant(run);
    List<RunLine> lines = runs.lines(run);
    RunVersion.require(listVersion, number, lines);
    requireNotPreparer(run, actor);
    desk.requireFourEyes(lines, Act.RELEASED_PAYMENT, actor);
    if (!approve && (reason == null || reason.isBlank())) {
      throw new Refused("payout.reasonMissing", number);
    }
    entries.put(new Release(number, approve, reason, listVersion, actor.person(), null));
  }

  /** Whether the money goes; if not, the run goes back to be prepared again. */
  boolean record(String number) {
    Run run = runs.lock(number, RunState.PREPARED);
    Actor actor = districtAccountant(run);
    Release entered = entries.release(run);
    Entries.requireSame(number, entered == null ? null : entered.person(), actor.person());
    List<RunLine> lines = runs.lines(run);
    RunVersion.require(entered.listVersion(), number, lines);
    requireNotPreparer(run, actor);
    if (entered.approve()) {
      release(run, entered, lines, actor);
    } else {
      giveBack(run, entered, lines, actor);
    }
    return entered.approve();
  }

  private void release(Run run, Release entered, List<RunLine> lines, Actor actor) {
    balance.require(run);
    requireOpenGates(run, lines);
    payees.require(run.number(), entries.preparation(run).payees(), lines);
    desk.act(lines, Act.RELEASED_PAYMENT, actor);
    entries.put(
        new Release(
            run.number(),
            true,
            entered.reason(),
            entered.listVersion(),
            actor.person(),
            Micros.of(desk.now())));
    runs.move(run, RunState.RELEASED);
    facts.publishEvent(
        new RunReleased(
            run.number(),
            lines.size(),
            RunDesk.dong(lines),
            entered.listVersion(),
            actor,
            desk.now()));
  }

  private void giveBack(Run run, Release entered, List<RunLine> lines, Actor actor) {
    runs.unprepare(run);
    if (!lines.isEmpty()) {
      cases.move(RunDesk.cases(lines), CaseState.IN_RUN, CaseState.APPROVED);
    }
    runs.move(run, RunState.OPEN);
    entries.forgetRelease(run);
    String reasonHash = reasons.keep(run.number(), entered.reason(), actor);
    facts.publishEvent(
        new RunRefused(run.number(), entered.listVersion(), reasonHash, actor, desk.now()));
    lines.forEach(
        line ->
            facts.publishEvent(
                new CaseLeftRun(line.caseNumber(), run.number(), actor, desk.now())));
  }

  private void requireOpenGates(Run run, List<RunLine> lines) {
    List<String> shut = gate.underReview(RunDesk.cases(lines));
    if (!shut.isEmpty()) {
      throw new Refused("payout.caseUnderReview", run.number(), shut.size(), shut.get(0));
    }
  }

  private void requireNotPreparer(Run run, Actor actor) {
    if (entries.preparation(run).person().equals(actor.person())) {
      throw new Refused("payout.preparerReleases", run.number());
    }
  }

  private Actor districtAccountant(Run run) {
    return currentOfficer.require().as(Role.districtAccountant, run.ward());
  }
}
