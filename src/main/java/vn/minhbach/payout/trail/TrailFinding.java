package vn.minhbach.payout.trail;

/**
 * What the gate found.
 *
 * @param subject number of the case or run that it holds
 * @param caseNumber null where it concerns the run as a whole
 * @param code its text is {@code finding.<code>}
 * @param detail fills the text: a stream, acts, a number; no personal data
 * @param foundAt microseconds UTC
 */
record TrailFinding(
    String subject,
    String caseNumber,
    String code,
    String detail,
    String legalBasis,
    long foundAt) {}
