package vn.minhbach.publiclist.objection;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.publiclist.Halting;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.workflow.ObjectionProcess;

/** Another person looks into an objection and says, with reason and article, whether it stands. */
@Component
class Concluding {

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final ObjectionCheck check;
  private final Halting halting;
  private final Officers officers;
  private final CurrentOfficer currentOfficer;
  private final ObjectionProcess process;
  private final ApplicationEventPublisher events;

  Concluding(
      ObjectionDesk desk,
      ObjectionMapper objections,
      ObjectionCheck check,
      Halting halting,
      Officers officers,
      CurrentOfficer currentOfficer,
      ObjectionProcess process,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.objections = objections;
    this.check = check;
    this.halting = halting;
    this.officers = officers;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.events = events;
  }

  /** Writes the answer down; it may be changed until the task is completed. */
  @Transactional
  void enter(String number, ConclusionEntry entry) {
    open(number);
    if (entry.outcome() != Outcome.UPHELD && entry.outcome() != Outcome.REJECTED) {
      throw new Refused("objection.whichOutcome", number);
    }
    objections.enterConclusion(number, entry);
  }

  /** As {@link #enter}, and completes the task of the office that has it. */
  @Transactional
  void complete(String number, ConclusionEntry entry) {
    enter(number, entry);
    Office office = desk.find(number).office();
    process.complete(number, office.task(), currentOfficer.require().user());
  }

  /**
   * The answer that was written down is given to all who said it, and the case goes on or back.
   *
   * @return whether a case is to be opened for somebody
   */
  @Transactional
  boolean record(String number) {
    Objection objection = desk.lock(number);
    Actor actor = open(number);
    if (objection.outcome() == null || objection.reason() == null) {
      throw new Refused("objection.nothingEntered", number);
    }
    boolean isUpheld = objection.outcome() == Outcome.UPHELD;
    boolean isLate = isUpheld && objection.kind() == Kind.AGAINST && !sentBack(objection);
    objections.conclude(
        number,
        objection.outcome(),
        objection.reason(),
        objection.article(),
        isLate,
        actor.officer(),
        Micros.of(desk.now()));
    publish(objection, isLate, actor);
    if (isLate) {
      halting.haltLate(objection.caseNumber(), actor);
    }
    if (objection.holds() && !isUpheld) {
      halting.goOn(objection.posting(), objection.caseNumber());
    }
    return isUpheld && objection.kind().opensCase();
  }

  private boolean sentBack(Objection objection) {
    return halting.goBack(objection.posting(), objection.caseNumber());
  }

  private Actor open(String number) {
    Objection objection = desk.lock(number);
    objection.mustBe(State.OPEN);
    Officer officer = currentOfficer.require();
    Actor actor = officer.asAny(objection.ward(), objection.office().roles());
    check.another(objection, actor.person());
    boolean isNamed = officer.user().equals(objection.assignedTo());
    if (objection.office() == Office.WARD
        && !isNamed
        && !officer.roles().contains(Role.wardChair)) {
      throw new Refused("objection.ofAnother", number, officers.name(objection.assignedTo()));
    }
    return actor;
  }

  private void publish(Objection one, boolean isLate, Actor actor) {
    String hash = Sha256.hex(one.reason());
    String stream = one.stream();
    String posting = one.posting();
    Object fact;
    if (one.kind() != Kind.AGAINST) {
      String outcome = one.outcome().name();
      fact =
          new ObjectionAnswered(
              stream, one.number(), outcome, hash, one.article(), actor, desk.now());
    } else if (isLate) {
      fact =
          new ObjectionUpheldLate(
              stream, one.number(), posting, hash, one.article(), actor, desk.now());
    } else if (one.outcome() == Outcome.UPHELD) {
      fact =
          new ObjectionUpheld(
              stream, one.number(), posting, hash, one.article(), actor, desk.now());
    } else {
      fact =
          new ObjectionReleased(
              stream, one.number(), posting, hash, one.holds(), one.article(), actor, desk.now());
    }
    events.publishEvent(fact);
  }
}
