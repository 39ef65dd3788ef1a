package vn.minhbach.intake.find;

/**
 * How many cases are open.
 *
 * @param all that wait to be verified; {@code withFindings} and {@code overdue} are among them
 * @param waiting that wait for another ward first
 */
public record OpenCounts(long all, long withFindings, long overdue, long waiting) {

  /** How many a wish of this kind shows. */
  public long of(OpenWish.Show show) {
    return switch (show) {
      case ALL -> all;
      case WITH_FINDINGS -> withFindings;
      case WITHOUT_FINDINGS -> all - withFindings;
      case OVERDUE -> overdue;
      case WAITING -> waiting;
    };
  }
}
