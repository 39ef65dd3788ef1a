package vn.minhbach.publiclist;

import java.time.LocalDate;

/**
 * The posting in which a case stood last.
 *
 * @param place where it hung
 * @param endsOn its last day
 * @param publicCode last part of the public address
 * @param decided whether it lists those whom a decision supports
 */
public record CasePosting(
    String place, LocalDate postedOn, LocalDate endsOn, String publicCode, boolean decided) {}
