package vn.minhbach.committee;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A sitting was called over a frozen list of verified cases. */
public record SittingCalled(
    String sitting,
    String unit,
    String scheme,
    LocalDate heldOn,
    int cases,
    int recommended,
    long amount,
    String listVersion,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
