package vn.minhbach.payout.run;

/**
 * What the district's accountant entered.
 *
 * @param reason why not, where it is not approved
 * @param listVersion hash of the list that was shown
 * @param releasedAt microseconds UTC, null until released
 */
public record Release(
    String run,
    boolean approve,
    String reason,
    String listVersion,
    String person,
    Long releasedAt) {}
