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
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.file.CreditTransfer;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.Preparation;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.run.RunVersion;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/** The ward's accountant prepares the money. */
@Component
@Transactional
class RunPreparing {

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entries entries;
  private final Entitlements entitlements;
  private final Standing standing;
  private final Payees payees;
  private final Cases cases;
  private final Balance balance;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  RunPreparing(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entries entries,
      Entitlements entitlements,
      Standing standing,
      Payees payees,
      Cases cases,
      Balance balance,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entries = entries;
    this.entitlements = entitlements;
    this.standing = standing;
    this.payees = payees;
    this.cases = cases;
    this.balance = balance;
    this.desk = desk;
    this.facts = facts;
  }

  /** Keeps what the accountant entered for the list that was shown. */
  void enter(
      String number,
      String sourceOfFunds,
      String debtorAccount,
      String debtorBank,
      String listVersion) {
    Run run = runs.lock(number, RunState.OPEN);
    Actor actor = accountant(run);
    List<RunLine> lines = runs.lines(run);
    RunVersion.require(listVersion, number, lines);
    desk.requireFourEyes(lines, Act.PREPARED_PAYMENT, actor);
    Preparation entered =
        Preparation.entered(
            number, sourceOfFunds, debtorAccount, debtorBank, listVersion, actor.person());
    requireAccount(entered, payees.prepare(lines));
    entries.put(entered);
  }

  void record(String number) {
    Run run = runs.lock(number, RunState.OPEN);
    Actor actor = accountant(run);
    Preparation entered = entries.preparation(run);
    boolean waits = entered != null && !entered.isRecorded();
    Entries.requireSame(number, waits ? entered.person() : null, actor.person());
    List<RunLine> planned = runs.lines(run);
    RunVersion.require(entered.listVersion(), number, planned);
    requireStanding(run, planned);
    desk.act(planned, Act.PREPARED_PAYMENT, actor);
    List<RunLine> lines = payees.prepare(planned);
    requireAccount(entered, lines);
    runs.prepare(run, lines);
    if (!lines.isEmpty()) {
      cases.move(RunDesk.cases(lines), CaseState.APPROVED, CaseState.IN_RUN);
    }
    entries.put(
        entered.recorded(
            lines.size(), RunDesk.dong(lines), payees.hash(lines), Micros.of(desk.now())));
    runs.move(run, RunState.PREPARED);
    balance.require(run);
    tell(run, entered, lines, actor);
  }

  /**
   * Whoever was found to be the same as somebody else since the run was opened must be looked at
   * first.
   */
  private void requireStanding(Run run, List<RunLine> lines) {
    if (!standing.moved(entitlements.ofCases(RunDesk.cases(lines))).isEmpty()) {
      throw new Refused("payout.listChanged", run.number());
    }
  }

  /** A bank carries nothing out that does not say from which account. */
  private static void requireAccount(Preparation entered, List<RunLine> lines) {
    long transfers = transfers(lines);
    if (transfers > 0 && !CreditTransfer.isAccount(entered.debtorAccount())) {
      throw new Refused("payout.accountMissing", entered.run(), transfers);
    }
  }

  private static long transfers(List<RunLine> lines) {
    return lines.stream().filter(line -> line.method() == PayMethod.TRANSFER).count();
  }

  private void tell(Run run, Preparation entered, List<RunLine> lines, Actor actor) {
    facts.publishEvent(
        new RunPrepared(
            run.number(),
            entered.sourceOfFunds(),
            lines.size(),
            RunDesk.dong(lines),
            transfers(lines),
            entitlements.held(balance.dossiersOf(run)).size(),
            RunVersion.of(run.number(), lines),
            actor,
            desk.now()));
    for (RunLine line : lines) {
      facts.publishEvent(
          new CaseInRun(
              line.caseNumber(),
              run.number(),
              line.attempt(),
              line.amount(),
              line.method().name(),
              actor,
              desk.now()));
    }
  }

  private Actor accountant(Run run) {
    return currentOfficer.require().as(Role.accountant, run.ward());
  }
}
