package vn.minhbach.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.CommitteeSessionProcess;

/** The secretary calls a sitting: its list is frozen and its cases belong to it from now on. */
@Component
class SittingCall {

  /**
   * What the secretary is told: the number, and the version of the list to which ballots will
   * refer.
   */
  record Called(String sitting, int lines, String listVersion) {}

  private final SittingMapper sittings;
  private final LineMapper lines;
  private final SittingCases sittingCases;
  private final Cases cases;
  private final CouncilRules rules;
  private final Schemes schemes;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  SittingCall(
      SittingMapper sittings,
      LineMapper lines,
      SittingCases sittingCases,
      Cases cases,
      CouncilRules rules,
      Schemes schemes,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.sittings = sittings;
    this.lines = lines;
    this.sittingCases = sittingCases;
    this.cases = cases;
    this.rules = rules;
    this.schemes = schemes;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  @Transactional
  Called call(SittingRequest request) {
    Officer officer = currentOfficer.require();
    Actor secretary = officer.as(Role.councilSecretary, new UnitCode(request.unit()));
    rules.checkNotice(request.heldOn());
    String basis = schemes.inForce(request.scheme(), request.heldOn()).basis().toString();
    List<Line> list = sittingCases.lines(request, officer.area());
    Sitting sitting = sitting(request, secretary, list);

    sittings.insert(sitting, Micros.of(clock.instant()));
    Chunks.of(list, Chunks.ROWS).forEach(chunk -> lines.insert(sitting.sitting(), chunk));
    cases.move(
        list.stream().map(Line::caseNumber).toList(), CaseState.VERIFIED, CaseState.IN_SITTING);
    facts.publishEvent(called(sitting, list, secretary, basis));
    list.forEach(
        line ->
            facts.publishEvent(
                new CaseInSitting(
                    line.caseNumber(),
                    sitting.sitting(),
                    line.recommended(),
                    secretary,
                    clock.instant())));
    process.start(sitting.sitting());
    return new Called(sitting.sitting(), list.size(), sitting.listVersion());
  }

  private Sitting sitting(SittingRequest request, Actor secretary, List<Line> list) {
    return new Sitting(
        number(request.unit()),
        request.unit(),
        request.scheme(),
        request.heldOn(),
        request.place(),
        SittingState.CALLED,
        ListVersion.of(list),
        list.size(),
        secretary.officer(),
        secretary.person(),
        null,
        null,
        null,
        null);
  }

  private String number(String unit) {
    int year = LocalDate.now(clock).getYear();
    sittings.countUp(unit, year);
    return "%s-H%02d-%04d".formatted(unit, year % 100, sittings.serial(unit, year));
  }

  private SittingCalled called(Sitting sitting, List<Line> list, Actor secretary, String basis) {
    int recommended = (int) list.stream().filter(Line::recommended).count();
    long amount = list.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    return new SittingCalled(
        sitting.sitting(),
        sitting.unit(),
        sitting.scheme(),
        sitting.heldOn(),
        list.size(),
        recommended,
        amount,
        sitting.listVersion(),
        secretary,
        clock.instant(),
        basis);
  }
}
