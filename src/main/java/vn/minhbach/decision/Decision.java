package vn.minhbach.decision;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.shared.Actor;

/**
 * The steps that the model {@code decision-dossier} calls behind its tasks. Each reads what was
 * entered before, checks who is logged in, and refuses with {@link vn.minhbach.shared.Refused},
 * which leaves the task open.
 */
@Component("decision")
@Transactional
public class Decision {

  private final Submission submission;
  private final Appraisal appraisal;
  private final Deciding deciding;
  private final DossierDesk desk;
  private final ApplicationEventPublisher facts;

  Decision(
      Submission submission,
      Appraisal appraisal,
      Deciding deciding,
      DossierDesk desk,
      ApplicationEventPublisher facts) {
    this.submission = submission;
    this.appraisal = appraisal;
    this.deciding = deciding;
    this.desk = desk;
    this.facts = facts;
  }

  /** The ward chair has signed. */
  public void recordSubmission(String dossier) {
    submission.record(dossier);
  }

  /**
   * The Labour office has appraised every line.
   *
   * @return whether lines are left to decide
   */
  public boolean recordAppraisal(String dossier) {
    return appraisal.record(dossier);
  }

  /** The district's leader has decided. */
  public void recordDecision(String dossier) {
    deciding.record(dossier);
  }

  /** Closes a dossier of which every line was sent back. */
  public void returnDossier(String number) {
    Dossier dossier = desk.lock(number, DossierState.APPRAISED);
    desk.move(dossier, DossierState.RETURNED);
    facts.publishEvent(new DossierReturned(number, Actor.SYSTEM, desk.now()));
  }

  /** The Labour office's days are over; the dossier goes on waiting. */
  public void recordOverdue(String dossier) {
    facts.publishEvent(new AppraisalOverdue(dossier, Actor.SYSTEM, desk.now()));
  }
}
