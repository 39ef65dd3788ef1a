package vn.minhbach.verification.request;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The last day of a request for papers passed without them, as an officer noted.
 *
 * @param number of the request
 */
public record PapersNotCame(
    String caseNumber, String number, LocalDate lastDay, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
