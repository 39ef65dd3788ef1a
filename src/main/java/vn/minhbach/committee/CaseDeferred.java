package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * No quorum or no majority for this case: it waits for another sitting.
 *
 * @param listVersion of the list on which the case stood
 * @param signedBy account of the chair who signed the minutes; null when the sitting was adjourned
 */
public record CaseDeferred(
    String caseNumber,
    String sitting,
    int eligible,
    int votesFor,
    int votesAgainst,
    int abstained,
    boolean votedSingly,
    String listVersion,
    String signedBy,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
