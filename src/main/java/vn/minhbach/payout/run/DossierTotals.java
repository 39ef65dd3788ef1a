package vn.minhbach.payout.run;

import java.util.List;
import vn.minhbach.shared.RateTotal;
import vn.minhbach.shared.Sum;

/**
 * What was decided against where it is now: decided = in a run + held; in a run = paid + returned
 * or absent + open, in people and in đồng, each person counted once under the latest attempt.
 *
 * @param decided as the decisions say
 * @param held held back, or set free again and waiting for a run
 */
public record DossierTotals(
    Sum decided, Sum inRun, Sum held, Sum paid, Sum returned, Sum open, boolean balanced) {

  private static final String HELD = "HELD";

  /** Compares what the decisions approved with the entitlements. */
  public static DossierTotals of(Sum decided, List<RateTotal> places) {
    Sum paid = RateTotal.sum(places, LineState.PAID.name());
    Sum returned = RateTotal.sum(places, LineState.ABSENT.name(), LineState.RETURNED.name());
    Sum open = RateTotal.sum(places, LineState.PLANNED.name(), LineState.IN_RUN.name());
    Sum held = RateTotal.sum(places, HELD);
    Sum inRun = paid.plus(returned).plus(open);
    boolean balanced = decided.equals(inRun.plus(held)) && RateTotal.allHold(places);
    return new DossierTotals(decided, inRun, held, paid, returned, open, balanced);
  }
}
