package vn.minhbach.payout.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;
import vn.minhbach.shared.UnitCode;

/** Keeps the runs and their lines. */
@Component
public class RunBook {

  private final RunMapper runs;
  private final LineMapper lines;
  private final Clock clock;

  RunBook(RunMapper runs, LineMapper lines, Clock clock) {
    this.runs = runs;
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * Opens a run over entitlements, each with its next attempt; refused when one of them is in
   * another run.
   */
  public Run open(UnitCode unit, String scheme, String dossier, List<Entitlement> payable) {
    Run run =
        new Run(
            next(unit), unit.value(), scheme, dossier, RunState.OPEN, Micros.of(clock.instant()));
    runs.insert(run);
    try {
      List<RunLine> planned = planned(payable);
      Chunks.of(planned, Chunks.ROWS).forEach(chunk -> lines.insert(run.number(), chunk));
    } catch (DuplicateKeyException inAnotherRun) {
      throw new Refused("payout.inAnotherRun", unit.value());
    }
    return run;
  }

  public Run find(String number) {
    return known(number, runs.find(number));
  }

  /**
   * The run, locked until the transaction ends: whoever locks it and an entitlement locks the run
   * first.
   */
  public Run lock(String number) {
    return known(number, runs.lock(number));
  }

  /** As {@link #lock(String)}, if the run waits for this step. */
  public Run lock(String number, RunState waiting) {
    return lock(number).waiting(waiting);
  }

  /** Locks the runs in which these can still be paid. */
  public void lockOpenRuns(Collection<Entitlement> some) {
    List<Long> ids = some.stream().map(Entitlement::id).toList();
    Set<String> open = new TreeSet<>();
    Chunks.of(ids, Chunks.VALUES).forEach(chunk -> open.addAll(lines.openRuns(chunk)));
    Chunks.of(open, Chunks.VALUES).forEach(runs::lockAll);
  }

  public void move(Run run, RunState to) {
    if (runs.move(run.number(), run.state(), to) != 1) {
      throw new Refused("payout.otherStep", run.number());
    }
  }

  /** The newest runs of these units; {@code state} and {@code dossier} null for any. */
  public List<Run> newest(Collection<String> units, RunState state, String dossier, int limit) {
    return runs.newest(units, state, dossier, limit);
  }

  public long count(Collection<String> units, RunState state) {
    return runs.count(units, state);
  }

  /** The newest runs of these units with what their lines come to; {@code state} null for any. */
  public List<RunRow> page(Collection<String> units, RunState state, int limit, int offset) {
    return runs.page(units, state, limit, offset);
  }

  /** The lines that count, in order. */
  public List<RunLine> lines(Run run) {
    return lines.of(run.number()).stream().filter(RunLine::isIn).toList();
  }

  /** Puts the planned lines into the run, each with the method it was prepared with. */
  public void prepare(Run run, List<RunLine> prepared) {
    lines.prepare(run.number());
    List<Integer> transfers =
        prepared.stream()
            .filter(line -> line.method() == PayMethod.TRANSFER)
            .map(RunLine::position)
            .toList();
    Chunks.of(transfers, Chunks.VALUES).forEach(chunk -> lines.transfer(run.number(), chunk));
  }

  /** Keeps the results that a person entered. */
  public void enter(Run run, List<RunLine> results) {
    Chunks.of(results, Chunks.ROWS).forEach(chunk -> lines.enter(run.number(), chunk));
  }

  public void unprepare(Run run) {
    lines.unprepare(run.number());
  }

  /** Ends the attempts of which a result is entered. */
  public void settle(Run run) {
    lines.settle(run.number());
  }

  /** The run in which the entitlement can still be paid, null if there is none. */
  public String openRun(Entitlement one) {
    return lines.openRuns(List.of(one.id())).stream().findFirst().orElse(null);
  }

  public void takeOut(Entitlement one) {
    lines.takeOut(one.id());
  }

  /** The run's totals against what was prepared, null before that. */
  public RunTotals totals(Run run, Sum prepared) {
    return RunTotals.of(prepared, lines.totals(run.number()));
  }

  private List<RunLine> planned(List<Entitlement> payable) {
    Map<Long, Integer> attempts = new HashMap<>();
    List<Long> ids = payable.stream().map(Entitlement::id).toList();
    for (List<Long> chunk : Chunks.of(ids, Chunks.VALUES)) {
      lines.attempts(chunk).forEach(one -> attempts.put(one.entitlement(), one.attempts()));
    }
    List<RunLine> planned = new ArrayList<>();
    for (Entitlement one : payable) {
      int attempt = attempts.getOrDefault(one.id(), 0) + 1;
      planned.add(
          RunLine.planned(planned.size() + 1, one.id(), one.caseNumber(), attempt, one.amount()));
    }
    return planned;
  }

  /** As {@code 00121-C21-0001}: C as in chi trả. */
  private String next(UnitCode ward) {
    int year = LocalDate.now(clock).getYear();
    runs.advance(ward.value(), year);
    return "%s-C%02d-%04d".formatted(ward.value(), year % 100, runs.last(ward.value(), year));
  }

  private static Run known(String number, Run run) {
    if (run == null) {
      throw new Refused("payout.unknown", number);
    }
    return run;
  }

  /** Every run of the city. */
  public List<Run> all() {
    return runs.all();
  }
}
