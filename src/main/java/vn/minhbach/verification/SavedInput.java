package vn.minhbach.verification;

import java.time.LocalDate;

/** Working data of a case whose task is still open. */
record SavedInput(
    String caseNumber,
    String outcome,
    String confirmedBy,
    LocalDate confirmedOn,
    String reason,
    String keyedBy) {}
