package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The ward chair signed the submission on which the case stands.
 *
 * @param proposed whether the council had proposed it, as the chair saw
 * @param amount đồng, as the chair saw
 * @param listVersion hash of the list that the chair was shown and signed for
 */
public record CaseSubmitted(
    String caseNumber,
    String dossier,
    String submissionNumber,
    boolean proposed,
    long amount,
    String listVersion,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
