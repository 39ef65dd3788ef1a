package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The council proposes the case. */
public record CaseProposed(
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
