package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;

/** Counts the cases of wards and leafs through them, without names. */
public interface CaseCounts {

  /**
   * Which cases of a ward, oldest number first.
   *
   * @param without case numbers to leave out
   */
  record Wanted(
      String unit, String scheme, Collection<CaseState> states, Collection<String> without) {}

  /** By unit, scheme and state; one statement. A state in which nothing stands is absent. */
  List<CaseCount> of(Collection<String> units);

  long count(Wanted wanted);

  List<SupportCase> list(Wanted wanted, int offset, int limit);
}
