package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A held entitlement has its person's place again and waits for a run.
 *
 * @param reasonHash of what the officer wrote, empty for nothing
 */
public record EntitlementFreed(
    String caseNumber, String reasonHash, String regime, long dong, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
