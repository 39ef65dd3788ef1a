package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A member is out for some cases of the list: for an earlier act in their lives, or as kin. */
public record MemberRecused(
    String sitting, String member, String reason, int cases, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
