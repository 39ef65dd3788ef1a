package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The sitting on whose list the case stood was called off: it waits for another. */
public record CaseFreed(String caseNumber, String sitting, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
