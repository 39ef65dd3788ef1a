package vn.minhbach.payout;

import java.time.LocalDate;

/**
 * How far the payment of a case has come.
 *
 * @param paidOn null until paid
 * @param method of the last attempt, TRANSFER or CASH; null before one was prepared
 * @param held why it waits, null if it does not
 * @param attempt where the last attempt stands, null before the first
 */
public record CasePayment(LocalDate paidOn, String method, String held, String attempt) {

  /** What stands against the payment. */
  public enum Obstacle {
    /** The person has another application under the same cash regime. */
    doubled,
    /** An officer stopped it. */
    held,
    /** Nobody came for the cash. */
    absent,
    /** The bank sent it back. */
    returned
  }

  /** Null if nothing stands against it, and once it is paid. */
  public Obstacle obstacle() {
    if (paidOn != null) {
      return null;
    }
    if (held != null) {
      return held.equals("BY_OFFICER") ? Obstacle.held : Obstacle.doubled;
    }
    if ("ABSENT".equals(attempt)) {
      return Obstacle.absent;
    }
    return "RETURNED".equals(attempt) ? Obstacle.returned : null;
  }
}
