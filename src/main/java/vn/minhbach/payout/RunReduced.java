package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A line left a prepared run, because its entitlement is held.
 *
 * @param people lines that are left in the run
 * @param dong their sum
 * @param listVersion hash of the list that is left
 */
public record RunReduced(
    String run,
    String caseNumber,
    long people,
    long dong,
    String listVersion,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
