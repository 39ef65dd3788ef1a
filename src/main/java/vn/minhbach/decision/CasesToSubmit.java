package vn.minhbach.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Area;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Chooses the cases of a list: all that wait, or those that an officer names. */
@Component
class CasesToSubmit {

  /** More cases than any ward of the city has people in need. */
  private static final int MOST = 100_000;

  private final Cases cases;

  CasesToSubmit(Cases cases) {
    this.cases = cases;
  }

  /**
   * The cases; refuses an empty list and every case that does not wait for submission here.
   *
   * @param wanted case numbers in the order of the list; null for all that wait, those proposed
   *     first
   */
  List<SupportCase> choose(Area area, UnitCode unit, String scheme, List<String> wanted) {
    List<SupportCase> chosen =
        wanted == null
            ? waiting(unit, scheme)
            : named(area, unit, scheme, new LinkedHashSet<>(wanted));
    if (chosen.isEmpty()) {
      throw new Refused("decision.nothingToSubmit", unit.value(), scheme);
    }
    return chosen;
  }

  private List<SupportCase> waiting(UnitCode unit, String scheme) {
    List<SupportCase> waiting =
        new ArrayList<>(cases.inState(unit.value(), scheme, CaseState.TO_SUBMIT, MOST));
    waiting.addAll(cases.inState(unit.value(), scheme, CaseState.NOT_PROPOSED, MOST));
    return waiting;
  }

  private List<SupportCase> named(
      Area area, UnitCode unit, String scheme, LinkedHashSet<String> wanted) {
    List<SupportCase> found = cases.findIn(area, wanted);
    List<String> elsewhere =
        found.stream()
            .filter(one -> !waits(one, unit, scheme))
            .map(SupportCase::caseNumber)
            .toList();
    if (!elsewhere.isEmpty()) {
      throw new Refused("decision.notReady", elsewhere.size(), CaseNumbers.some(elsewhere));
    }
    return found;
  }

  private static boolean waits(SupportCase one, UnitCode unit, String scheme) {
    boolean ready = one.state() == CaseState.TO_SUBMIT || one.state() == CaseState.NOT_PROPOSED;
    return ready && one.unit().equals(unit.value()) && one.scheme().equals(scheme);
  }
}
