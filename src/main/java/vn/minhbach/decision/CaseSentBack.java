package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A case went back to the ward to be verified again, by the Labour office or by the leader; why
 * stands in the dossier.
 */
public record CaseSentBack(String caseNumber, String dossier, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
