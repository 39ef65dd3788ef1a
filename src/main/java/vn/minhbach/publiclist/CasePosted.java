package vn.minhbach.publiclist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The case is on a public list.
 *
 * @param personal its line under the name {@code line}, see {@link PublicContent.Row#line}
 */
public record CasePosted(
    String caseNumber,
    String posting,
    LocalDate endsOn,
    Map<String, String> personal,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
