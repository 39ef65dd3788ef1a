package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The district's accountant did not release the run; it goes back to be prepared again.
 *
 * @param reasonHash SHA-256 of the reason, whose words stand with the run
 */
public record RunRefused(
    String run, String listVersion, String reasonHash, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
