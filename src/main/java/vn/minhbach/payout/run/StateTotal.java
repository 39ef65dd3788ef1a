package vn.minhbach.payout.run;

/**
 * Lines of one state and one rate, as the database counts and sums them.
 *
 * @param rate đồng for one person
 */
public record StateTotal(LineState state, long rate, long people, long dong) {

  /** Whether count times rate is the sum. */
  public boolean holds() {
    return rate > 0 && Math.multiplyExact(rate, people) == dong;
  }
}
