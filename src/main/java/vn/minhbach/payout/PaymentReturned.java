package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An attempt to pay failed; the case can be paid in a later run.
 *
 * @param result absent or returned
 */
public record PaymentReturned(
    String caseNumber,
    String run,
    long attempt,
    long dong,
    String result,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
