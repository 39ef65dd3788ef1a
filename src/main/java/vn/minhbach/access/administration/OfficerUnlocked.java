package vn.minhbach.access.administration;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A locked account is in force again. */
public record OfficerUnlocked(String user, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
