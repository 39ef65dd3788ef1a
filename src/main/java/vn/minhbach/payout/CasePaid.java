package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The person behind a case has the money.
 *
 * @param method TRANSFER or CASH
 */
public record CasePaid(
    String caseNumber,
    String run,
    long attempt,
    long dong,
    String method,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
