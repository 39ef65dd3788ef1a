package vn.minhbach.payout.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a run was prepared with against what its lines say now: in the run = paid + returned or
 * absent + open, in people and in đồng, and count times rate = sum.
 *
 * @param inRun as prepared; before that, as planned
 */
public record RunTotals(Sum inRun, Sum paid, Sum returned, Sum open, boolean balanced) {

  /** Compares the prepared figures, null before preparation, with the lines. */
  public static RunTotals of(Sum prepared, List<StateTotal> totals) {
    Sum all = add(totals, EnumSet.allOf(LineState.class));
    Sum inRun = prepared == null ? all : prepared;
    return new RunTotals(
        inRun,
        add(totals, Set.of(LineState.PAID)),
        add(totals, Set.of(LineState.ABSENT, LineState.RETURNED)),
        add(totals, Set.of(LineState.PLANNED, LineState.IN_RUN)),
        inRun.equals(all) && totals.stream().allMatch(StateTotal::holds));
  }

  private static Sum add(List<StateTotal> totals, Set<LineState> states) {
    Sum sum = Sum.NONE;
    for (StateTotal total : totals) {
      if (states.contains(total.state())) {
        sum = sum.plus(total.people(), total.dong());
      }
    }
    return sum;
  }
}
