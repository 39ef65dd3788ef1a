package vn.minhbach.publiclist;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An official recorded that somebody is said to be left out of a list. The words stay out. */
public record LeftOutRecorded(
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
    return "posting:" + posting;
  }
}
