package vn.minhbach.access.administration;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An account was made. */
public record OfficerCreated(
    String user, String person, List<String> roles, String unit, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
