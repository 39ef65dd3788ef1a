package vn.minhbach.citizen;

import java.time.LocalDate;
import vn.minhbach.decision.CaseDecision;
import vn.minhbach.intake.receipt.ReceivedCase;
import vn.minhbach.payout.CasePayment;
import vn.minhbach.publiclist.CasePosting;
import vn.minhbach.verification.AwaitedPapers;

/**
 * Where an application stands.
 *
 * @param ward name of the ward's office, as {@code Phường Giang Biên}
 * @param scheme its name
 * @param since the day on which it came into its state
 * @param until the day by which the state should end; null where nobody can tell
 * @param daysLeft working days until then, negative when it is over
 * @param papers that the applicant was asked to bring, null if none
 * @param posting null if it was never posted
 * @param toServe whether the list of those supported has to hang before anybody on it is paid
 * @param decision null until decided
 * @param payment null until approved
 */
record Standing(
    ReceivedCase received,
    String ward,
    String scheme,
    LocalDate since,
    LocalDate until,
    int daysLeft,
    AwaitedPapers papers,
    CasePosting posting,
    boolean toServe,
    CaseDecision decision,
    CasePayment payment) {

  /** The list on which it hangs now, null if none. */
  public CasePosting hangs() {
    boolean isHung =
        switch (received.state()) {
          case POSTED, HALTED -> true;
          case APPROVED -> toServe && posting != null && posting.decided();
          default -> false;
        };
    return isHung ? posting : null;
  }

  public Step step() {
    return Step.of(received.state());
  }

  public boolean isLate() {
    return until != null && daysLeft < 0;
  }

  /** Whether the money goes to an account. */
  public boolean isTransfer() {
    return payment != null && payment.method() != null
        ? payment.method().equals("TRANSFER")
        : "bank".equals(received.paymentMethod());
  }

  /** What stands against the payment, null if nothing does. */
  public CasePayment.Obstacle obstacle() {
    return payment == null ? null : payment.obstacle();
  }
}
