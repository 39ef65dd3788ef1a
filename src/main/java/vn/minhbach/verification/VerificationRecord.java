package vn.minhbach.verification;

import java.time.LocalDate;

/** One verification as it is kept; the newest of a case counts. */
record VerificationRecord(
    String caseNumber,
    String outcome,
    String verifiedBy,
    String confirmedBy,
    LocalDate confirmedOn) {}
