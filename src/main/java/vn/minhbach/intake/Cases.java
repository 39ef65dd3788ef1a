package vn.minhbach.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.minhbach.access.Area;

/**
 * The cases and where each stands. Later stages read them here and move them here, a list at a
 * time.
 */
public interface Cases {

  /**
   * The cases of these numbers, in the order of the numbers; refuses when one is unknown. One
   * statement.
   */
  List<SupportCase> find(Collection<String> caseNumbers);

  /** The cases of a unit in a state, oldest first, at most {@code limit}. */
  List<SupportCase> inState(String unit, String scheme, CaseState state, int limit);

  /** People and đồng of the cases in a state, by unit and scheme; units without any are absent. */
  List<CaseTotal> totals(Area area, CaseState state);

  /**
   * Moves cases from one state to another in one statement, publishing {@link CaseClosed} for those
   * that end.
   *
   * @throws vn.minhbach.shared.Refused code {@code case.moved} when any of them is no longer in
   *     {@code from}
   */
  void move(Collection<String> caseNumbers, CaseState from, CaseState to);

  /** When the case was opened. */
  Instant openedAt(String caseNumber);

  /** As {@link #find}, refusing every case outside the area. */
  List<SupportCase> findIn(Area area, Collection<String> caseNumbers);
}
