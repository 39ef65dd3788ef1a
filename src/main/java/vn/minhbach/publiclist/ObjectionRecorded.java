package vn.minhbach.publiclist;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An official recorded an objection with facts; it halts this case alone. The words stay out of the
 * trail.
 */
public record ObjectionRecorded(
    String caseNumber,
    String posting,
    long objection,
    String factsHash,
    String receivedFrom,
    LocalDate receivedOn,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
