package vn.minhbach.verification.request;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The papers came for which the case waited.
 *
 * @param number of the request
 * @param scan by which it was seen, null where an officer said so
 */
public record PapersCame(
    String caseNumber, String number, Long scan, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
