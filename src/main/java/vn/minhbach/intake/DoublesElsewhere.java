package vn.minhbach.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.RowReference;

/**
 * Tells which applications have to wait for another ward: of several of one person that which is
 * accepted first goes first, and the others wait for its outcome. A row that nobody has accepted is
 * waited for by nobody: it may never be accepted, and the person would lose all.
 */
@Component
class DoublesElsewhere {

  private final DoubleMapper doubles;
  private final FindingsJson findings;

  DoublesElsewhere(DoubleMapper doubles, FindingsJson findings) {
    this.doubles = doubles;
    this.findings = findings;
  }

  /**
   * Notes which rows of other wards these repeat, and gives those rows that have to wait: their
   * double, on either side, is an open case. These cases cannot close before this transaction ends:
   * whoever closes them then sees who waits.
   *
   * @param rows of the list, in order
   */
  Set<Integer> waiting(AcceptedList list, List<AcceptedRow> rows) {
    List<DoubledRow> doubled = rows.stream().flatMap(row -> doubled(list, row).stream()).toList();
    Chunks.of(doubled, Chunks.ROWS).forEach(chunk -> doubles.insert(list.id(), chunk));
    Set<RowReference> open = new HashSet<>();
    List<RowReference> others = doubled.stream().map(DoubledRow::repeats).distinct().toList();
    Chunks.of(others, Chunks.ROWS).forEach(chunk -> open.addAll(doubles.lockOpen(chunk)));
    int first = rows.get(0).sheetRow();
    int last = rows.get(rows.size() - 1).sheetRow();
    Set<Integer> waiting = new HashSet<>(doubles.lockRepeated(list.id(), first, last));
    doubled.stream().filter(d -> open.contains(d.repeats())).forEach(d -> waiting.add(d.row()));
    return waiting;
  }

  private List<DoubledRow> doubled(AcceptedList list, AcceptedRow row) {
    return findings.read(row.findings()).stream()
        .filter(f -> f.code().equals("DUPLICATE") && f.sameAs() != null)
        .filter(f -> !f.sameAs().unit().equals(list.unit()))
        .map(f -> new DoubledRow(row.sheetRow(), f.sameAs()))
        .distinct()
        .toList();
  }

  /**
   * The cases that waited for one of these, which have ended, and wait no longer, each with the one
   * that ended.
   */
  Map<String, String> released(List<String> ended) {
    Map<String, String> released = new HashMap<>();
    for (List<String> chunk : Chunks.of(ended, Chunks.VALUES)) {
      doubles.waitingFor(chunk).forEach(w -> released.putIfAbsent(w.caseNumber(), w.other()));
    }
    for (List<String> chunk : Chunks.of(List.copyOf(released.keySet()), Chunks.VALUES)) {
      List<String> locked = doubles.lockWaiting(chunk);
      chunk.stream().filter(c -> !locked.contains(c)).forEach(released::remove);
    }
    for (List<String> chunk : Chunks.of(List.copyOf(released.keySet()), Chunks.VALUES)) {
      doubles.stillWaiting(chunk).forEach(released::remove);
    }
    return released;
  }
}
