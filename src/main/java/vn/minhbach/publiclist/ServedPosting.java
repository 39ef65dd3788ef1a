package vn.minhbach.publiclist;

import java.time.LocalDate;

/**
 * When the list of one case was posted.
 *
 * @param decided whether it lists what was decided, and not what was proposed
 * @param closedAt microseconds UTC, null while it is posted
 */
record ServedPosting(
    String caseNumber,
    String posting,
    boolean decided,
    String scheme,
    LocalDate postedOn,
    int workingDays,
    Long closedAt) {}
