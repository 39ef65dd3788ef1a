package vn.minhbach.access.administration;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An account got another password, by an administrator or by its officer; its sessions ended. */
public record PasswordSet(String user, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
