package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A member voted; the hash is that of the whole ballot, single votes included. */
public record VoteCast(
    String sitting,
    String voter,
    String vote,
    int singleVotes,
    String listVersion,
    String ballotHash,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
