package vn.minhbach.decision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.intake.CaseCount;
import vn.minhbach.intake.CaseCounts;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Sum;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.OverdueTasks;

/** All wards of a district side by side, with three statements whatever their number. */
@Component
@Transactional(readOnly = true)
class WardBoard {

  private final CurrentOfficer currentOfficer;
  private final Units units;
  private final CaseCounts cases;
  private final LineMapper lines;
  private final OverdueTasks overdue;

  WardBoard(
      CurrentOfficer currentOfficer,
      Units units,
      CaseCounts cases,
      LineMapper lines,
      OverdueTasks overdue) {
    this.currentOfficer = currentOfficer;
    this.units = units;
    this.cases = cases;
    this.lines = lines;
    this.overdue = overdue;
  }

  /**
   * One ward.
   *
   * @param overdue tasks that were to be done before now, under any scheme
   */
  record Ward(Unit unit, Map<Reached, Sum> reached, long overdue) {

    public Sum at(Reached step) {
      return reached.get(step);
    }
  }

  /** The wards, and all of them together. */
  record Board(List<Ward> wards, Ward all) {}

  /** Cases of a ward that have come to a step. */
  record Cases(Unit unit, Paging paging, List<SupportCase> rows) {}

  Board of(String scheme) {
    Officer officer = officer();
    Collection<String> area = officer.area().units();
    List<CaseCount> counted =
        cases.of(area).stream().filter(count -> count.scheme().equals(scheme)).toList();
    List<LineFigure> figures =
        lines.figures(area).stream().filter(line -> line.scheme().equals(scheme)).toList();
    Map<String, Long> late = overdue.byUnit(area);
    List<Ward> wards =
        Wards.of(officer, units).stream()
            .map(
                unit ->
                    new Ward(
                        unit,
                        reached(of(counted, unit), ofLines(figures, unit)),
                        late.getOrDefault(unit.code(), 0L)))
            .toList();
    long lateAll = wards.stream().mapToLong(Ward::overdue).sum();
    return new Board(
        wards, new Ward(units.require(officer.unit()), reached(counted, figures), lateAll));
  }

  /** The cases behind one figure, those that a list of dossiers shows excepted. */
  Cases cases(String unit, String scheme, Reached step, int page) {
    officer().asAny(new UnitCode(unit), Role.labourOfficer, Role.districtLeader);
    List<String> without =
        step.proposedAlone() ? lines.notProposed(unit, scheme) : List.<String>of();
    var wanted = new CaseCounts.Wanted(unit, scheme, step.states(), without);
    Paging paging = Paging.of(page, cases.count(wanted));
    return new Cases(
        units.require(new UnitCode(unit)),
        paging,
        cases.list(wanted, paging.offset(), paging.size()));
  }

  private Officer officer() {
    Officer officer = currentOfficer.require();
    officer.areaAs(Role.labourOfficer, Role.districtLeader);
    return officer;
  }

  private static Map<Reached, Sum> reached(List<CaseCount> cases, List<LineFigure> lines) {
    Map<Reached, Sum> reached = new EnumMap<>(Reached.class);
    for (Reached step : Reached.values()) {
      Sum people =
          cases.stream()
              .filter(count -> step.states().contains(count.state()))
              .map(count -> new Sum(count.people(), count.dong()))
              .reduce(Sum.NONE, Sum::plus);
      Sum ofLists = sum(lines.stream().filter(step::counts).toList());
      Sum notProposed =
          step.proposedAlone()
              ? sum(lines.stream().filter(line -> !line.proposed()).toList())
              : Sum.NONE;
      reached.put(step, minus(people.plus(ofLists), notProposed));
    }
    return reached;
  }

  private static Sum minus(Sum all, Sum part) {
    return new Sum(all.people() - part.people(), all.dong() - part.dong());
  }

  private static Sum sum(List<LineFigure> lines) {
    return lines.stream()
        .map(line -> new Sum(line.people(), line.dong()))
        .reduce(Sum.NONE, Sum::plus);
  }

  private static List<CaseCount> of(List<CaseCount> all, Unit unit) {
    return all.stream().filter(count -> count.unit().equals(unit.code())).toList();
  }

  private static List<LineFigure> ofLines(List<LineFigure> all, Unit unit) {
    return all.stream().filter(line -> line.unit().equals(unit.code())).toList();
  }
}
