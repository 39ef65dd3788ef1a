package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The secretary wrote the minutes and handed them in to be signed. */
public record MinutesWritten(String sitting, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
