package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The authority approved a case.
 *
 * @param disputed whether the council had not proposed it or the Labour office spoke against it;
 *     then a reason stands in the dossier
 * @param toPost whether it is posted before it is paid
 */
public record CaseApproved(
    String caseNumber,
    String dossier,
    String decisionNumber,
    long dong,
    boolean disputed,
    boolean toPost,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
