package vn.minhbach.decision.list;

/**
 * Lines of one outcome and one rate, as the database counts and sums them.
 *
 * @param outcome null for lines still in the dossier
 * @param rate đồng for one person
 */
public record RateTotal(Ruling outcome, long rate, long people, long dong) {

  /** Whether count times rate is the sum. */
  public boolean holds() {
    return rate > 0 && Math.multiplyExact(rate, people) == dong;
  }
}
