package vn.minhbach.publiclist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.workflow.SupportCaseProcess;

/** Another person looks into an objection and says, with a reason, whether it stands. */
@Component
class ObjectionConclusion {

  private final PostingDesk desk;
  private final PostedLineMapper lines;
  private final ObjectionMapper objections;
  private final ObjectionCheck check;
  private final Cases cases;
  private final SupportCaseProcess process;
  private final CurrentOfficer currentOfficer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ObjectionConclusion(
      PostingDesk desk,
      PostedLineMapper lines,
      ObjectionMapper objections,
      ObjectionCheck check,
      Cases cases,
      SupportCaseProcess process,
      CurrentOfficer currentOfficer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.lines = lines;
    this.objections = objections;
    this.check = check;
    this.cases = cases;
    this.process = process;
    this.currentOfficer = currentOfficer;
    this.events = events;
    this.clock = clock;
  }

  /**
   * It does not stand. The case goes on where it was halted, unless another objection still holds
   * it.
   */
  @Transactional
  void release(long id, String reason) {
    Officer officer = currentOfficer.require();
    Posting posting = desk.lock(unlocked(id).posting());
    Actor actor = actor(officer, posting);
    Objection objection = open(id);
    check.another(objection, actor);
    conclude(objection, ObjectionState.RELEASED, reason, actor);
    boolean goesOn = objections.openOf(objection.caseNumber()).isEmpty();
    if (goesOn) {
      goOn(posting, objection.caseNumber());
    }
    events.publishEvent(
        new ObjectionReleased(
            objection.caseNumber(),
            objection.posting(),
            id,
            Sha256.hex(reason),
            goesOn,
            actor,
            clock.instant()));
  }

  /**
   * It stands: the case is verified again. Every open objection to it is concluded with this one.
   */
  @Transactional
  void uphold(long id, String reason) {
    Officer officer = currentOfficer.require();
    Posting posting = desk.lock(unlocked(id).posting());
    Actor actor = actor(officer, posting);
    Objection objection = open(id);
    List<Objection> all = objections.openOf(objection.caseNumber());
    all.forEach(one -> check.another(one, actor));
    all.forEach(
        one -> {
          conclude(one, ObjectionState.UPHELD, reason, actor);
          events.publishEvent(
              new ObjectionUpheld(
                  one.caseNumber(),
                  one.posting(),
                  one.id(),
                  Sha256.hex(reason),
                  actor,
                  clock.instant()));
        });
    goBack(posting, objection.caseNumber());
  }

  private Objection unlocked(long id) {
    return objections
        .find(id)
        .orElseThrow(() -> new Refused("publiclist.unknownObjection", String.valueOf(id)));
  }

  /**
   * Read once more behind the lock: two people may conclude it at the same time, and one comes
   * second.
   */
  private Objection open(long id) {
    Objection objection = unlocked(id);
    if (!objection.isOpen()) {
      throw new Refused("publiclist.alreadyConcluded", String.valueOf(id));
    }
    return objection;
  }

  private static Actor actor(Officer officer, Posting posting) {
    return officer.asAny(posting.ward(), Role.wardChair, Role.wardOfficer);
  }

  private void conclude(Objection objection, ObjectionState state, String reason, Actor actor) {
    objections.conclude(
        objection.id(), state, reason, actor.officer(), actor.person(), Micros.of(clock.instant()));
  }

  private void goOn(Posting posting, String caseNumber) {
    List<String> one = List.of(caseNumber);
    if (posting.state() == PostingState.POSTED) {
      cases.move(one, CaseState.HALTED, CaseState.POSTED);
      return;
    }
    cases.move(one, CaseState.HALTED, CaseState.TO_SUBMIT);
    if (outcome(posting, caseNumber) == null) {
      lines.setOutcome(posting.posting(), one, LineOutcome.CLEAR);
      process.postingClosed(Map.of(caseNumber, LineOutcome.CLEAR.word()));
    }
  }

  /**
   * A process that was told the list is clear waits for the decision by now: only a sending back
   * reaches it.
   */
  private void goBack(Posting posting, String caseNumber) {
    List<String> one = List.of(caseNumber);
    cases.move(one, CaseState.HALTED, CaseState.TO_VERIFY);
    if (outcome(posting, caseNumber) == null) {
      process.postingClosed(Map.of(caseNumber, LineOutcome.UPHELD.word()));
    } else {
      process.decided(Map.of(caseNumber, "sentBack"));
    }
    lines.setOutcome(posting.posting(), one, LineOutcome.UPHELD);
  }

  private LineOutcome outcome(Posting posting, String caseNumber) {
    return lines.find(posting.posting(), caseNumber).orElseThrow().outcome();
  }
}
