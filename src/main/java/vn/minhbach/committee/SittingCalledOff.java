package vn.minhbach.committee;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The secretary called a sitting off before it opened; its cases are free for another. */
public record SittingCalledOff(
    String sitting,
    String unit,
    String scheme,
    LocalDate heldOn,
    int cases,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
