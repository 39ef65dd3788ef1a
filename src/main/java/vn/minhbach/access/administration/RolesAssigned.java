package vn.minhbach.access.administration;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An account has other roles from now on. */
public record RolesAssigned(
    String user, List<String> formerRoles, List<String> roles, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
