package vn.minhbach.payout.run;

import java.util.List;
import java.util.Set;
import vn.minhbach.payout.entitlement.PlaceTotal;

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
  public static DossierTotals of(Sum decided, List<PlaceTotal> places) {
    Sum paid = add(places, Set.of(LineState.PAID.name()));
    Sum returned = add(places, Set.of(LineState.ABSENT.name(), LineState.RETURNED.name()));
    Sum open = add(places, Set.of(LineState.PLANNED.name(), LineState.IN_RUN.name()));
    Sum held = add(places, Set.of(HELD));
    Sum inRun = paid.plus(returned).plus(open);
    boolean balanced =
        decided.equals(inRun.plus(held)) && places.stream().allMatch(PlaceTotal::holds);
    return new DossierTotals(decided, inRun, held, paid, returned, open, balanced);
  }

  private static Sum add(List<PlaceTotal> places, Set<String> names) {
    Sum sum = Sum.NONE;
    for (PlaceTotal place : places) {
      if (names.contains(place.place())) {
        sum = sum.plus(place.people(), place.dong());
      }
    }
    return sum;
  }
}
