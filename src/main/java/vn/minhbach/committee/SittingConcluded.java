package vn.minhbach.committee;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The sitting is over and its cases have moved on; the public list starts on this.
 *
 * @param unposted whether what it proposed is posted after the decision alone
 */
public record SittingConcluded(
    String sitting,
    String unit,
    String scheme,
    LocalDate heldOn,
    int lines,
    int proposed,
    int notProposed,
    int deferred,
    boolean unposted,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
