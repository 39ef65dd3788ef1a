package vn.minhbach.payout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.LineState;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/**
 * The treasurer, neither preparer nor releaser (Luật Kế toán 88/2015/QH13, Điều 52 khoản 4), says
 * who has the money.
 */
@Component
@Transactional
class RunSettling {

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entries entries;
  private final Settlement settlement;
  private final Balance balance;
  private final RunDesk desk;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher facts;

  RunSettling(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entries entries,
      Settlement settlement,
      Balance balance,
      RunDesk desk,
      Deadlines deadlines,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entries = entries;
    this.settlement = settlement;
    this.balance = balance;
    this.desk = desk;
    this.deadlines = deadlines;
    this.facts = facts;
  }

  /**
   * Keeps results, in place of what was entered before; a line that has none stays open, a line
   * recorded before cannot be named again.
   */
  void enter(String number, List<SettledLine> results) {
    Run run = runs.lock(number, RunState.RELEASED);
    Actor actor = treasurer(run);
    Map<String, RunLine> lines = byCase(run);
    LocalDate released = releasedOn(run);
    Set<String> named = new HashSet<>();
    List<RunLine> changed = new ArrayList<>();
    for (SettledLine result : results) {
      if (!named.add(result.caseNumber())) {
        throw new Refused("payout.namedTwice", result.caseNumber());
      }
      requireDay(released, result.on());
      RunLine line = open(lines.get(result.caseNumber()), result.caseNumber());
      requirePlausible(line, result);
      changed.add(result.over(line, actor.person()));
    }
    runs.enter(run, changed);
  }

  /** As {@link #enter}, for lines that were shown without a result. */
  void enterFirst(String number, List<SettledLine> results) {
    Map<String, RunLine> lines = byCase(runs.lock(number, RunState.RELEASED));
    for (SettledLine result : results) {
      RunLine line = lines.get(result.caseNumber());
      if (line != null && line.result() != null) {
        throw new Refused("payout.enteredBefore", result.caseNumber());
      }
    }
    enter(number, results);
  }

  /**
   * Takes back results as long as the step is not completed, another's too: who completes the step
   * has entered every result himself.
   */
  void takeBack(String number, Collection<String> cases) {
    Run run = runs.lock(number, RunState.RELEASED);
    treasurer(run);
    Map<String, RunLine> lines = byCase(run);
    List<RunLine> changed = new ArrayList<>();
    for (String one : cases) {
      RunLine line = open(lines.get(one), one);
      if (line.result() == null) {
        throw new Refused("payout.nothingToTakeBack", one);
      }
      changed.add(line.with(null, null, null, null, null));
    }
    runs.enter(run, changed);
  }

  /**
   * Marks one line as paid today; refuses one that has a result already, and one that the bank
   * pays: the same money would go out twice.
   *
   * @param attempt the attempt that the scanned paper names, null if it names none
   */
  void paidNow(String number, String caseNumber, Integer attempt) {
    Run run = runs.lock(number, RunState.RELEASED);
    treasurer(run);
    RunLine line = open(byCase(run).get(caseNumber), caseNumber);
    if (line.result() != null) {
      throw new Refused("payout.scannedBefore", caseNumber);
    }
    if (line.method() != PayMethod.CASH) {
      throw new Refused("payout.scannedTransfer", caseNumber);
    }
    if (attempt != null && attempt != line.attempt()) {
      throw new Refused("payout.scannedOtherAttempt", caseNumber);
    }
    enter(
        number, List.of(new SettledLine(caseNumber, PaymentResult.paid, desk.today(), null, null)));
  }

  private Map<String, RunLine> byCase(Run run) {
    return runs.lines(run).stream()
        .collect(Collectors.toMap(RunLine::caseNumber, Function.identity()));
  }

  /** Whether every line has a result now. */
  boolean record(String number) {
    Run run = runs.lock(number, RunState.RELEASED);
    Actor actor = treasurer(run);
    List<RunLine> open =
        runs.lines(run).stream().filter(line -> line.state() == LineState.IN_RUN).toList();
    List<RunLine> entered = open.stream().filter(line -> line.result() != null).toList();
    if (entered.isEmpty() && !open.isEmpty()) {
      throw new Refused("payout.nothingToSettle", number);
    }
    entered.forEach(line -> Entries.requireSame(number, line.enteredBy(), actor.person()));
    settlement.settle(run, entered, actor);
    balance.require(run);
    boolean all = entered.size() == open.size();
    if (all) {
      runs.move(run, RunState.SETTLED);
      settlement.tellSettled(run, balance.ofRun(run), actor);
    }
    return all;
  }

  Date dueAt(String number) {
    return deadlines.of("settleRun", releasedOn(runs.find(number)));
  }

  void recordOverdue(String number) {
    if (entries.noteOverdue(runs.find(number), desk.now())) {
      facts.publishEvent(new SettlementOverdue(number, Actor.SYSTEM, desk.now()));
    }
  }

  private LocalDate releasedOn(Run run) {
    return desk.day(Micros.toInstant(entries.release(run).releasedAt()));
  }

  private static RunLine open(RunLine line, String caseNumber) {
    if (line == null) {
      throw new Refused("payout.notInRun", caseNumber);
    }
    if (line.state() != LineState.IN_RUN) {
      throw new Refused("payout.settledBefore", caseNumber);
    }
    return line;
  }

  /** Nobody is absent from a bank; and who waits for the money is told why it did not come. */
  private static void requirePlausible(RunLine line, SettledLine result) {
    if (result.result() == PaymentResult.absent && line.method() == PayMethod.TRANSFER) {
      throw new Refused("payout.absentTransfer", line.caseNumber());
    }
    boolean silent = result.reason() == null || result.reason().isBlank();
    if (result.result() != PaymentResult.paid && silent) {
      throw new Refused("payout.whyMissing", line.caseNumber());
    }
  }

  private void requireDay(LocalDate released, LocalDate day) {
    if (day.isBefore(released) || day.isAfter(desk.today())) {
      throw new Refused("payout.dayOutside", new Day(day), new Day(released));
    }
  }

  private Actor treasurer(Run run) {
    Actor actor = currentOfficer.require().as(Role.treasurer, run.ward());
    Set<String> others = Set.of(entries.preparation(run).person(), entries.release(run).person());
    if (others.contains(actor.person())) {
      throw new Refused("payout.treasurerInvolved", run.number());
    }
    return actor;
  }
}
