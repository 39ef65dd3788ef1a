package vn.minhbach.publiclist;

import java.time.LocalDate;

/**
 * When the list of one case was posted.
 *
 * @param closedAt microseconds UTC, null while it is posted
 */
record ServedPosting(
    String caseNumber,
    String posting,
    String scheme,
    LocalDate postedOn,
    int workingDays,
    Long closedAt) {}
