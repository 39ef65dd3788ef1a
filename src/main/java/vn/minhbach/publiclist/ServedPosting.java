package vn.minhbach.publiclist;

import java.time.LocalDate;

/**
 * When the list of one case hung.
 *
 * @param closedAt microseconds UTC, null while it hangs
 */
record ServedPosting(
    String caseNumber, String posting, LocalDate postedOn, int workingDays, Long closedAt) {}
