package vn.minhbach.oversight.log;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A monitor took the whole trail away, to check it elsewhere.
 *
 * @param head entries of the log when the officer asked
 */
public record ExportTaken(long head, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "access:" + actor.officer();
  }
}
