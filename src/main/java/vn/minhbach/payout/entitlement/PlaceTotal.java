package vn.minhbach.payout.entitlement;

/**
 * Entitlements at one place and of one rate, as the database counts and sums them.
 *
 * @param place HELD (also where no run has taken it yet) or the state of the latest attempt's line
 * @param rate đồng for one person
 */
public record PlaceTotal(String place, long rate, long people, long dong) {

  /** Whether count times rate is the sum. */
  public boolean holds() {
    return rate > 0 && Math.multiplyExact(rate, people) == dong;
  }
}
