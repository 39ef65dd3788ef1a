package vn.minhbach.publiclist;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The case is on a public list. */
public record CasePosted(
    String caseNumber,
    String posting,
    LocalDate endsOn,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
