package vn.minhbach.decision;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The ward chair signed the submission.
 *
 * @param listVersion hash of the list for which the chair signed
 */
public record SubmissionSigned(
    String dossier,
    String submissionNumber,
    LocalDate signedOn,
    String listVersion,
    long people,
    long dong,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "dossier:" + dossier;
  }
}
