package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The council lacked its quorum; every case of the list waits for another sitting. */
public record SittingAdjourned(
    String sitting,
    String unit,
    String scheme,
    int cases,
    int present,
    int quorum,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
