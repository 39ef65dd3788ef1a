package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The district's accountant released the money; from here on the list never changes.
 *
 * @param listVersion hash of the list that was released
 */
public record RunReleased(
    String run, long people, long dong, String listVersion, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
