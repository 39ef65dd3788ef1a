package vn.minhbach.access.administration;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The demo profile made its officers, one fact for all of them. */
public record DemoOfficersLoaded(int officers, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "access:demo";
  }
}
