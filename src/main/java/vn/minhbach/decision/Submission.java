package vn.minhbach.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.shared.Actor;
import vn.minhbach.workflow.DecisionDossierProcess;

/**
 * The ward chair signs the submission (tờ trình) for all its lines: once for the list, and the
 * trail of each person on it says so.
 */
@Component
@Transactional
class Submission {

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final Signing signing;
  private final FourEyes fourEyes;
  private final DecisionDossierProcess process;
  private final ApplicationEventPublisher facts;

  Submission(
      CurrentOfficer currentOfficer,
      DossierDesk desk,
      Signing signing,
      FourEyes fourEyes,
      DecisionDossierProcess process,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.signing = signing;
    this.fourEyes = fourEyes;
    this.process = process;
    this.facts = facts;
  }

  /** Keeps what the chair is about to sign. */
  void enter(String number, String listVersion, String submissionNumber, LocalDate signedOn) {
    Dossier dossier = desk.lock(number, DossierState.PREPARED);
    Actor actor = chair(dossier);
    List<Line> left = desk.left(dossier);
    desk.requireFourEyes(left, Act.SIGNED, actor);
    Signature.Step step = Signature.Step.SUBMISSION;
    signing.enter(
        dossier,
        new Signature(number, step, submissionNumber, signedOn, listVersion, actor.person()),
        left);
  }

  /** Enters and completes the chair's task. */
  void sign(String number, String listVersion, String submissionNumber, LocalDate signedOn) {
    enter(number, listVersion, submissionNumber, signedOn);
    process.complete(number, "signSubmission", currentOfficer.require().user());
  }

  void record(String number) {
    Dossier dossier = desk.lock(number, DossierState.PREPARED);
    Actor actor = chair(dossier);
    List<Line> left = desk.left(dossier);
    Signature signature = signing.require(dossier, Signature.Step.SUBMISSION, actor, left);
    desk.totals(dossier).require(number);
    fourEyes.act(CaseNumbers.of(left), Act.SIGNED, actor);
    desk.move(dossier, DossierState.SUBMITTED);
    tell(dossier, signature, left, actor);
  }

  private void tell(Dossier dossier, Signature signature, List<Line> left, Actor actor) {
    Instant at = desk.on(signature.signedOn());
    facts.publishEvent(
        new SubmissionSigned(
            dossier.number(),
            signature.paperNumber(),
            signature.signedOn(),
            signature.listVersion(),
            dossier.people(),
            dossier.dong(),
            actor,
            at));
    for (Line line : left) {
      facts.publishEvent(
          new CaseSubmitted(
              line.caseNumber(),
              dossier.number(),
              signature.paperNumber(),
              line.proposed(),
              line.amount(),
              signature.listVersion(),
              actor,
              at));
    }
  }

  private Actor chair(Dossier dossier) {
    return currentOfficer.require().as(Role.wardChair, dossier.ward());
  }
}
