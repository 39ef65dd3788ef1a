package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** What a sitting proposed was frozen as a list to be posted. */
public record ListPrepared(
    String posting,
    String sitting,
    String unit,
    String scheme,
    int cases,
    long total,
    String contentHash,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "posting:" + posting;
  }
}
