package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The case is on the list of a sitting. */
public record CaseInSitting(
    String caseNumber, String sitting, boolean recommended, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
