package vn.minhbach.payout.run;

import java.util.List;
import vn.minhbach.shared.RateTotal;
import vn.minhbach.shared.Sum;

/**
 * What a run was prepared with against what its lines say now: in the run = paid + returned or
 * absent + open, in people and in đồng, and count times rate = sum.
 *
 * @param inRun as prepared; before that, as planned
 */
public record RunTotals(Sum inRun, Sum paid, Sum returned, Sum open, boolean balanced) {

  /** Compares the prepared figures, null before preparation, with the lines. */
  public static RunTotals of(Sum prepared, List<RateTotal> totals) {
    Sum all = RateTotal.sum(totals);
    Sum inRun = prepared == null ? all : prepared;
    return new RunTotals(
        inRun,
        RateTotal.sum(totals, LineState.PAID.name()),
        RateTotal.sum(totals, LineState.ABSENT.name(), LineState.RETURNED.name()),
        RateTotal.sum(totals, LineState.PLANNED.name(), LineState.IN_RUN.name()),
        inRun.equals(all) && RateTotal.allHold(totals));
  }
}
