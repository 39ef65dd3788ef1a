package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Another person found that an objection stands; the case is verified again. */
public record ObjectionUpheld(
    String caseNumber,
    String posting,
    long objection,
    String reasonHash,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
