package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** No quorum or no majority for this case: it waits for another sitting. */
public record CaseDeferred(
    String caseNumber,
    String sitting,
    int eligible,
    int votesFor,
    int votesAgainst,
    int abstained,
    boolean votedSingly,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
