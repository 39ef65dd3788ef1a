package vn.minhbach.publiclist.objection;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.ObjectionProcess;

/** Somebody was left out, or refused wrongly: the ward opens a case for that person. */
@Component
class Supplementary {

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final Cases cases;
  private final CurrentOfficer currentOfficer;
  private final ObjectionProcess process;
  private final ApplicationEventPublisher events;

  Supplementary(
      ObjectionDesk desk,
      ObjectionMapper objections,
      Cases cases,
      CurrentOfficer currentOfficer,
      ObjectionProcess process,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.objections = objections;
    this.cases = cases;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.events = events;
  }

  /**
   * Writes down which case was opened.
   *
   * @param opened blank for somebody who does not want to apply
   */
  @Transactional
  void enter(String number, String opened) {
    Objection objection = concluded(number);
    String wanted = opened == null || opened.isBlank() ? null : opened.strip();
    if (wanted != null) {
      check(objection, wanted);
    }
    objections.enterCase(number, wanted);
  }

  @Transactional
  void complete(String number, String opened) {
    enter(number, opened);
    process.complete(number, "openSupplementaryCase", currentOfficer.require().user());
  }

  @Transactional
  void record(String number) {
    Objection objection = concluded(number);
    Actor actor = actor(objection);
    events.publishEvent(
        objection.openedCase() == null
            ? new SupplementaryCaseNotWanted(objection.stream(), number, actor, desk.now())
            : new SupplementaryCaseOpened(
                objection.stream(), number, objection.openedCase(), actor, desk.now()));
  }

  private void check(Objection objection, String opened) {
    SupportCase found = cases.find(List.of(opened)).get(0);
    boolean isNew = !opened.equals(objection.caseNumber()) && !found.state().isClosed();
    if (!found.unit().equals(objection.unit()) || !isNew) {
      throw new Refused("objection.notSupplementary", opened);
    }
    if (cases.openedAt(opened).isBefore(desk.receivedAt(objection))) {
      throw new Refused("objection.caseOfBefore", opened, objection.number());
    }
  }

  private Objection concluded(String number) {
    Objection objection = desk.lock(number);
    actor(objection);
    objection.mustBe(State.CONCLUDED);
    return objection;
  }

  private Actor actor(Objection objection) {
    return currentOfficer.require().as(Role.wardOfficer, objection.ward());
  }
}
