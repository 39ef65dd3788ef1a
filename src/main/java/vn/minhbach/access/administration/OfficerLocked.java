package vn.minhbach.access.administration;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An account lost its effect at once, sessions included. */
public record OfficerLocked(String user, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
