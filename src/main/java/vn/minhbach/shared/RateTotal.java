package vn.minhbach.shared;

import java.util.Collection;
import java.util.Set;

/**
 * Lines of one part of a list and one rate, as the database counts and sums them.
 *
 * @param part the state or outcome that they share
 * @param rate đồng for one person
 */
public record RateTotal(String part, long rate, long people, long dong) {

  /** Whether count times rate is the sum. */
  public boolean holds() {
    return rate > 0 && Math.multiplyExact(rate, people) == dong;
  }

  public static boolean allHold(Collection<RateTotal> totals) {
    return totals.stream().allMatch(RateTotal::holds);
  }

  public static Sum sum(Collection<RateTotal> totals) {
    return totals.stream()
        .map(total -> new Sum(total.people, total.dong))
        .reduce(Sum.NONE, Sum::plus);
  }

  /** Of these parts alone. */
  public static Sum sum(Collection<RateTotal> totals, String... parts) {
    Set<String> named = Set.of(parts);
    return sum(totals.stream().filter(total -> named.contains(total.part)).toList());
  }
}
