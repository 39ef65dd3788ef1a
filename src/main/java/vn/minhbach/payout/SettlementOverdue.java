package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The days for settling a run are over and lines are open. */
public record SettlementOverdue(String run, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
