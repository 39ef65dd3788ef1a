package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The case has served its posting, with no objection left open. */
public record CaseCleared(
    String caseNumber, String posting, Actor actor, Instant happenedAt, String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
