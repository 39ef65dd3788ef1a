package vn.minhbach.oversight.finding;

import java.util.Collection;
import java.util.Date;
import java.util.List;

/**
 * Where and when findings are looked for.
 *
 * @param units of which monitors may look, and the reader asked
 * @param apart acts that one person must not join
 * @param from UTC microseconds
 * @param to UTC microseconds, included
 * @param now for what is overdue and still open
 */
record Query(Collection<String> units, List<Apart> apart, long from, long to, Date now) {

  /** Entries made this much later than the act are late: three days. */
  static final long LATE_MICROS = 3 * 86_400_000_000L;

  /** Fewer declines than these say nothing. */
  static final int DECLINES = 3;

  /** How many times the share of the rest of the ward is a cluster. */
  static final int TIMES = 2;

  /** A later act and an earlier one, by the words of the book. */
  record Apart(String later, String earlier) {}

  public long late() {
    return LATE_MICROS;
  }

  public int declines() {
    return DECLINES;
  }

  public int times() {
    return TIMES;
  }

  public Date fromDate() {
    return new Date(from / 1000);
  }

  public Date toDate() {
    return new Date(to / 1000);
  }
}
