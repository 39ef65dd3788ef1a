package vn.minhbach.verification.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The applicant was handed a request for papers: the case waits for them.
 *
 * @param kinds of papers
 * @param number of the request
 * @param lastDay by which they are to be there
 */
public record PapersRequested(
    String caseNumber,
    List<String> kinds,
    String number,
    LocalDate dated,
    LocalDate lastDay,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
