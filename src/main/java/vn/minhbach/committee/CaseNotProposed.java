package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The council does not propose the case; it is not posted, and the authority alone may refuse it.
 */
public record CaseNotProposed(
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
