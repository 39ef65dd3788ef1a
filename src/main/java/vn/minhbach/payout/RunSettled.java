package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Every line of a run has a result. */
public record RunSettled(
    String run,
    long paid,
    long dongPaid,
    long returned,
    long dongReturned,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
