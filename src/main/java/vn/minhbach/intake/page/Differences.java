package vn.minhbach.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What has changed between two versions of a list. Rows belong together that hold the very same,
 * else that name the same identity number, else the same name and birth, else the same name. Rows
 * move when a file is corrected, so the place comes last and with the birth alone.
 */
final class Differences {

  static final List<String> KINDS = List.of("changed", "added", "gone", "findings", "same");

  private final Set<VersionRow> before;
  private final Set<VersionRow> now;
  private final List<Difference> found = new ArrayList<>();

  private Differences(List<VersionRow> before, List<VersionRow> now) {
    this.before = new LinkedHashSet<>(before);
    this.now = new LinkedHashSet<>(now);
  }

  static Differences between(List<VersionRow> before, List<VersionRow> now) {
    Differences differences = new Differences(before, now);
    differences.join(VersionRow::content);
    differences.join(VersionRow::idNumber);
    differences.join(VersionRow::person);
    differences.join(VersionRow::name);
    differences.join(VersionRow::place);
    differences.before.forEach(row -> differences.found.add(new Difference(row, null)));
    differences.now.forEach(row -> differences.found.add(new Difference(null, row)));
    differences.found.sort(Comparator.comparingInt(Difference::order));
    return differences;
  }

  private void join(Function<VersionRow, String> key) {
    Map<String, Deque<VersionRow>> byKey = new HashMap<>();
    for (VersionRow row : before) {
      if (key.apply(row) != null) {
        byKey.computeIfAbsent(key.apply(row), k -> new ArrayDeque<>()).add(row);
      }
    }
    for (VersionRow row : List.copyOf(now)) {
      Deque<VersionRow> same = byKey.get(key.apply(row));
      if (same != null && !same.isEmpty()) {
        VersionRow earlier = same.poll();
        before.remove(earlier);
        now.remove(row);
        found.add(new Difference(earlier, row));
      }
    }
  }

  /** The rows that are not the same in both. */
  List<Difference> all() {
    return found.stream().filter(one -> !one.kind().equals("same")).toList();
  }

  /** How many rows there are of each kind. */
  Map<String, Integer> totals() {
    Map<String, Integer> totals = new LinkedHashMap<>();
    KINDS.forEach(kind -> totals.put(kind, 0));
    found.forEach(one -> totals.merge(one.kind(), 1, Integer::sum));
    return totals;
  }
}
