package vn.minhbach.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.RowReference;

/**
 * Tells which applications have to wait for another ward: whichever of two doubles is accepted
 * first goes first, and the other waits for its outcome. A row that nobody has accepted is waited
 * for by nobody: it may never be accepted, and the person would lose both.
 */
@Component
class DoublesElsewhere {

  private final CaseMapper cases;
  private final FindingsJson findings;

  DoublesElsewhere(CaseMapper cases, FindingsJson findings) {
    this.cases = cases;
    this.findings = findings;
  }

  /** The row of another ward that each row repeats, by row. */
  Map<Integer, RowReference> repeated(AcceptedList list, List<AcceptedRow> rows) {
    Map<Integer, RowReference> repeated = new HashMap<>();
    for (AcceptedRow row : rows) {
      findings.read(row.findings()).stream()
          .filter(f -> f.code().equals("DUPLICATE") && f.sameAs() != null)
          .map(f -> f.sameAs())
          .filter(other -> !other.unit().equals(list.unit()))
          .findFirst()
          .ifPresent(other -> repeated.put(row.sheetRow(), other));
    }
    return repeated;
  }

  /**
   * Those rows whose double, on either side, is an open case of another ward. These cases cannot
   * close before this transaction ends: whoever closes them then sees who waits.
   *
   * @param rows of the list, in order
   */
  Map<Integer, RowReference> open(
      AcceptedList list, List<AcceptedRow> rows, Map<Integer, RowReference> repeated) {
    Map<Integer, RowReference> open = new HashMap<>(repeated);
    open.values().retainAll(openAmong(repeated.values()));
    int first = rows.get(0).sheetRow();
    int last = rows.get(rows.size() - 1).sheetRow();
    cases
        .lockRepeating(list.id(), list.unit(), first, last)
        .forEach(r -> open.put(r.doubledRow(), r.by()));
    return open;
  }

  private Set<RowReference> openAmong(Collection<RowReference> rows) {
    Set<RowReference> open = new HashSet<>();
    Chunks.of(rows, Chunks.ROWS).forEach(chunk -> open.addAll(cases.lockOpen(chunk)));
    return open;
  }
}
