package vn.minhbach.payout.run;

import java.util.List;
import java.util.function.Predicate;
import vn.minhbach.shared.Sum;

/**
 * A run at a glance, in people and đồng.
 *
 * @param prepared as the accountant prepared it; as planned before that
 * @param released nothing before release
 * @param absent nobody came for the cash, as is completed
 * @param returned sent back by the bank, as is completed
 * @param open without a completed result
 * @param entered of the open ones, those with a result that is not completed
 */
public record Glance(
    Sum prepared, Sum released, Sum paid, Sum absent, Sum returned, Sum open, Sum entered) {

  /** Counts the lines. */
  public static Glance of(Run run, RunTotals totals, List<RunLine> lines) {
    return new Glance(
        totals.inRun(),
        run.isFrozen() ? totals.inRun() : Sum.NONE,
        totals.paid(),
        sum(lines, line -> line.state() == LineState.ABSENT),
        sum(lines, line -> line.state() == LineState.RETURNED),
        totals.open(),
        sum(lines, LineFilter.entered::shows));
  }

  /** Whether the parts come to the whole. */
  public boolean balanced() {
    return prepared.equals(paid.plus(absent).plus(returned).plus(open));
  }

  /** People with a result, completed or not. */
  public long done() {
    return prepared.people() - open.people() + entered.people();
  }

  private static Sum sum(List<RunLine> lines, Predicate<RunLine> which) {
    return Sum.of(lines.stream().filter(which).map(RunLine::amount).toList());
  }
}
