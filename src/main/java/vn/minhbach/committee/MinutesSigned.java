package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The chair signed the minutes; the hash is that of the whole record of the sitting. */
public record MinutesSigned(String sitting, String recordHash, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
