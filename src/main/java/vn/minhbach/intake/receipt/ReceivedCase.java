package vn.minhbach.intake.receipt;

import java.time.LocalDate;
import vn.minhbach.intake.CaseState;

/**
 * A case as whoever holds its receipt may see it: nothing of it says who the applicant is.
 *
 * @param stateSince microseconds UTC
 * @param receivedOn the day on which the ward received it
 * @param amount đồng
 * @param paymentMethod bank or cash, as the applicant asked for
 */
public record ReceivedCase(
    String caseNumber,
    String unit,
    String scheme,
    CaseState state,
    long stateSince,
    LocalDate receivedOn,
    long amount,
    String paymentMethod) {}
