package vn.minhbach.access.administration;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An administrator ended a deputy's time before its last day. */
public record DeputyEnded(String user, String insteadOf, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
