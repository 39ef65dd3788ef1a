package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The authority refused a case; the reason in words stands in the dossier, the article here. */
public record CaseRefused(
    String caseNumber,
    String dossier,
    String decisionNumber,
    String legalBasis,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
