package vn.minhbach.access.login;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Somebody did not get in.
 *
 * @param user the account, empty if there is none of the name that was typed: people type passwords
 *     into the wrong field
 * @param locked the password was right, the account is locked
 */
public record LoginFailed(String user, boolean locked, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return user.isEmpty() ? "access:-" : "access:" + user;
  }
}
