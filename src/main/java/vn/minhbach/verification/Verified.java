package vn.minhbach.verification;

import java.time.LocalDate;

/**
 * One verification of a case, as it is kept and as later stages read it; the newest of a case
 * counts.
 *
 * @param outcome {@code confirmed}, {@code notConfirmed}, {@code withdrawn} or {@code referred}
 * @param verifiedBy person (not account) of the officer who verified
 * @param confirmedBy person of the neighbourhood head who confirmed, empty where none was asked
 * @param confirmedOn the day of that confirmation
 */
public record Verified(
    String caseNumber,
    String outcome,
    String verifiedBy,
    String confirmedBy,
    LocalDate confirmedOn) {

  /** Whether the ward's own check speaks for the case. */
  public boolean confirmed() {
    return "confirmed".equals(outcome);
  }
}
