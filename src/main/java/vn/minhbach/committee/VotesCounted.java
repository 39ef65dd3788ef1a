package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Voting is over and counted; every line of the list has exactly one result. */
public record VotesCounted(
    String sitting,
    int ballots,
    int present,
    int lines,
    int proposed,
    int notProposed,
    int deferred,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
