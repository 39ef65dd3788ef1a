package vn.minhbach.page;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A look, which {@link PersonsLookedAt} told before, was refused: nothing was shown. */
public record LookRefused(String look, String subject, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "access:" + actor.officer();
  }
}
