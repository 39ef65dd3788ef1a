package vn.minhbach.committee;

import java.time.Instant;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A member voted. How, nobody reads here before the votes are counted: the entry commits to the
 * whole ballot by a salted hash, and {@link VotesCounted} tells the votes.
 *
 * @param singleVotes how many cases were voted on singly
 * @param personal the ballot's text under the name {@code ballot}
 */
public record VoteCast(
    String sitting,
    String voter,
    int singleVotes,
    String listVersion,
    Map<String, String> personal,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
