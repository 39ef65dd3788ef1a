package vn.minhbach.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListVersion;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.DecisionDossierProcess;

/**
 * A ward officer puts the list together: those posted without objection, and those that the council
 * did not propose.
 */
@Component
@Transactional
class DossierPreparing {

  private final CurrentOfficer currentOfficer;
  private final CasesToSubmit toSubmit;
  private final Cases cases;
  private final DossierNumbers numbers;
  private final DossierMapper dossiers;
  private final DossierDesk desk;
  private final DecisionDossierProcess process;
  private final ApplicationEventPublisher facts;

  DossierPreparing(
      CurrentOfficer currentOfficer,
      CasesToSubmit toSubmit,
      Cases cases,
      DossierNumbers numbers,
      DossierMapper dossiers,
      DossierDesk desk,
      DecisionDossierProcess process,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.toSubmit = toSubmit;
    this.cases = cases;
    this.numbers = numbers;
    this.dossiers = dossiers;
    this.desk = desk;
    this.process = process;
    this.facts = facts;
  }

  /**
   * Opens a dossier and starts its process.
   *
   * @param wanted case numbers; null for every case of the ward and scheme that waits for
   *     submission
   * @return the dossier's number
   */
  String prepare(UnitCode unit, String scheme, List<String> wanted) {
    Officer officer = currentOfficer.require();
    Actor actor = officer.as(Role.wardOfficer, unit);
    List<SupportCase> chosen = toSubmit.choose(officer.area(), unit, scheme, wanted);
    List<Line> lines = lines(chosen);
    Dossier dossier = dossier(numbers.next(unit), unit, scheme, lines);
    dossiers.insert(dossier);
    desk.put(dossier, lines);
    desk.totals(dossier).require(dossier.number());
    move(lines, true, CaseState.TO_SUBMIT);
    move(lines, false, CaseState.NOT_PROPOSED);
    tell(dossier, lines, actor);
    process.start(dossier.number());
    return dossier.number();
  }

  private static List<Line> lines(List<SupportCase> chosen) {
    List<Line> lines = new ArrayList<>();
    for (SupportCase one : chosen) {
      boolean proposed = one.state() == CaseState.TO_SUBMIT;
      lines.add(Line.of(lines.size() + 1, one.caseNumber(), proposed, one.amount()));
    }
    return lines;
  }

  private Dossier dossier(String number, UnitCode unit, String scheme, List<Line> lines) {
    long dong = lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    return new Dossier(
        number,
        unit.value(),
        scheme,
        DossierState.PREPARED,
        lines.size(),
        dong,
        Micros.of(desk.now()),
        null);
  }

  private void move(List<Line> lines, boolean proposed, CaseState from) {
    List<String> moving =
        CaseNumbers.of(lines.stream().filter(line -> line.proposed() == proposed).toList());
    if (!moving.isEmpty()) {
      cases.move(moving, from, CaseState.IN_DOSSIER);
    }
  }

  private void tell(Dossier dossier, List<Line> lines, Actor actor) {
    Instant now = desk.now();
    long notProposed = lines.stream().filter(line -> !line.proposed()).count();
    facts.publishEvent(
        new DossierPrepared(
            dossier.number(),
            dossier.unit(),
            dossier.scheme(),
            dossier.people(),
            notProposed,
            dossier.dong(),
            ListVersion.of(dossier.number(), lines),
            actor,
            now));
    for (Line line : lines) {
      facts.publishEvent(
          new CaseInDossier(
              line.caseNumber(), dossier.number(), line.proposed(), line.amount(), actor, now));
    }
  }
}
