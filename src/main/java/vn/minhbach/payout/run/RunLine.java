package vn.minhbach.payout.run;

import java.time.LocalDate;

/**
 * One attempt to pay one entitlement.
 *
 * @param entitlement id
 * @param attempt from 1; earlier attempts are kept in their runs
 * @param amount đồng
 * @param method null until prepared
 * @param result what the treasurer entered, null until then
 * @param enteredBy person who entered it, and therefore who alone may complete the settlement
 */
public record RunLine(
    int position,
    long entitlement,
    String caseNumber,
    int attempt,
    long amount,
    PayMethod method,
    LineState state,
    PaymentResult result,
    LocalDate resultOn,
    String receiptNumber,
    String reason,
    String enteredBy) {

  public static RunLine planned(
      int position, long entitlement, String caseNumber, int attempt, long amount) {
    return new RunLine(
        position,
        entitlement,
        caseNumber,
        attempt,
        amount,
        null,
        LineState.PLANNED,
        null,
        null,
        null,
        null,
        null);
  }

  public RunLine prepared(PayMethod method) {
    return new RunLine(
        position,
        entitlement,
        caseNumber,
        attempt,
        amount,
        method,
        LineState.IN_RUN,
        null,
        null,
        null,
        null,
        null);
  }

  public RunLine with(
      PaymentResult result, LocalDate on, String receiptNumber, String reason, String person) {
    return new RunLine(
        position,
        entitlement,
        caseNumber,
        attempt,
        amount,
        method,
        state,
        result,
        on,
        receiptNumber,
        reason,
        person);
  }

  /**
   * The key of this payment for ever, told to the bank as end-to-end id: the case (that is scheme,
   * person and instalment) and the attempt. The bank's own check against doubles rests on it.
   */
  public String paymentKey() {
    return caseNumber + "-" + attempt;
  }

  /** Whether no result is completed yet. */
  public boolean isOpen() {
    return state == LineState.PLANNED || state == LineState.IN_RUN;
  }

  /** Whether it counts in the run. */
  public boolean isIn() {
    return state != LineState.OUT;
  }
}
