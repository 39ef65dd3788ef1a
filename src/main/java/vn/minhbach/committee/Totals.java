package vn.minhbach.committee;

import java.util.Collection;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.committee.vote.Tally;

/**
 * Every line of a frozen list has exactly one result: lines = proposed + not proposed + deferred.
 */
record Totals(int lines, int proposed, int notProposed, int deferred) {

  static Totals of(int lines, Collection<Tally> tallies) {
    return new Totals(
        lines,
        count(tallies, Result.PROPOSED),
        count(tallies, Result.NOT_PROPOSED),
        count(tallies, Result.DEFERRED));
  }

  public boolean isBalanced() {
    return lines == proposed + notProposed + deferred;
  }

  private static int count(Collection<Tally> tallies, Result result) {
    return (int) tallies.stream().filter(tally -> tally.result() == result).count();
  }
}
