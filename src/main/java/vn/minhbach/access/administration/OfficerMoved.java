package vn.minhbach.access.administration;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An officer serves in another unit from now on. */
public record OfficerMoved(
    String user, String fromUnit, String unit, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
