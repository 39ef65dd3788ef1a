package vn.minhbach.committee;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.shared.Actor;
import vn.minhbach.workflow.CommitteeSessionProcess;

/** A secretary calls a sitting off before its roll is called, as when its day was a mistake. */
@Component
class CallingOff {

  private final SittingDesk desk;
  private final LineMapper lines;
  private final Cases cases;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  CallingOff(
      SittingDesk desk,
      LineMapper lines,
      Cases cases,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.lines = lines;
    this.cases = cases;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** Ends the sitting and its process; every case of its list may go before another. */
  @Transactional
  void callOff(String number) {
    Sitting sitting = desk.lock(number);
    Actor secretary = currentOfficer.require().as(Role.councilSecretary, sitting.ward());
    sitting.mustBe(SittingState.CALLED);
    List<String> all = lines.caseNumbers(number);
    cases.move(all, CaseState.IN_SITTING, CaseState.VERIFIED);
    desk.move(sitting, SittingState.CALLED_OFF);
    facts.publishEvent(
        new SittingCalledOff(
            number,
            sitting.unit(),
            sitting.scheme(),
            sitting.heldOn(),
            all.size(),
            secretary,
            clock.instant()));
    all.forEach(one -> facts.publishEvent(new CaseFreed(one, number, secretary, clock.instant())));
    process.callOff(number);
  }
}
