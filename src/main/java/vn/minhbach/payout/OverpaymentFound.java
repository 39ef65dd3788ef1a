package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Two persons turned out to be one after both were paid, or their money had left. Both payments
 * stay as they are; recovery is for people to decide.
 *
 * @param otherCase the other payment
 * @param dong what was paid or released for this case
 */
public record OverpaymentFound(
    String caseNumber, String otherCase, String regime, long dong, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
