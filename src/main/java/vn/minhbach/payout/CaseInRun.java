package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A case was put into a run of payments.
 *
 * @param attempt from 1
 * @param method TRANSFER or CASH
 */
public record CaseInRun(
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
