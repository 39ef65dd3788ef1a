package vn.minhbach.committee;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Voting is over and counted; every line of the list has exactly one result.
 *
 * @param inFavour user names of those who voted for the list, as in the two after it
 */
public record VotesCounted(
    String sitting,
    int ballots,
    int present,
    List<String> inFavour,
    List<String> against,
    List<String> abstained,
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
