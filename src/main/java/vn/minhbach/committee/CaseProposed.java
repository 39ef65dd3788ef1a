package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The council proposes the case.
 *
 * @param listVersion of the list on which the votes were cast and which the chair signed
 * @param signedBy account of that chair
 * @param unposted whether it goes to the authority without being posted first, as the scheme's
 *     route has it
 */
public record CaseProposed(
    String caseNumber,
    String sitting,
    int eligible,
    int votesFor,
    int votesAgainst,
    int abstained,
    boolean votedSingly,
    String listVersion,
    String signedBy,
    boolean unposted,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
