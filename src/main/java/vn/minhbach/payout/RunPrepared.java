package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The accountant prepared a run.
 *
 * @param held entitlements of its lists that are held and stay out
 * @param listVersion hash of the list
 */
public record RunPrepared(
    String run,
    String sourceOfFunds,
    long people,
    long dong,
    long transfers,
    long held,
    String listVersion,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
