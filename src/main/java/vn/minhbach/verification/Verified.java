package vn.minhbach.verification;

import java.time.LocalDate;

/**
 * What the verification of a case found, as later stages read it.
 *
 * @param outcome {@code confirmed} or {@code notConfirmed}
 * @param verifiedBy person (not account) of the officer who verified
 * @param confirmedBy person of the neighbourhood head who confirmed, empty where none was asked
 * @param on the day of the verification
 */
public record Verified(
    String caseNumber, String outcome, String verifiedBy, String confirmedBy, LocalDate on) {

  /** Whether the ward's own check speaks for the case. */
  public boolean confirmed() {
    return "confirmed".equals(outcome);
  }
}
