package vn.minhbach.intake.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.intake.check.CheckedRow;
import vn.minhbach.shared.RowReference;

/**
 * Tells which lists of a ward, handed in before and never accepted, are earlier versions of the one
 * that is checked: at least half of the people of each are in the other. A ward corrects its file
 * and sends it again; nobody is a double of his own row.
 */
final class EarlierVersions {

  private static final Set<String> DOUBLES = Set.of("DUPLICATE", "POSSIBLE_DUPLICATE");
  private static final int MOST = 20;

  private final Map<Long, Integer> rowsRepeating = new HashMap<>();

  void add(CheckedRow row) {
    row.findings().stream()
        .filter(finding -> DOUBLES.contains(finding.code()))
        .map(finding -> finding.sameAs())
        .map(RowReference::list)
        .distinct()
        .forEach(list -> rowsRepeating.merge(list, 1, Integer::sum));
  }

  /**
   * The ids of earlier versions.
   *
   * @param readable how many rows of the list that is checked are no errors
   */
  List<Long> among(List<ListMapper.Unaccepted> earlier, int readable) {
    return earlier.stream()
        .filter(list -> isVersion(rowsRepeating.getOrDefault(list.id(), 0), list, readable))
        .map(ListMapper.Unaccepted::id)
        .limit(MOST)
        .toList();
  }

  private static boolean isVersion(int repeating, ListMapper.Unaccepted earlier, int readable) {
    return repeating > 0 && 2 * repeating >= Math.max(earlier.readable(), readable);
  }

  /** As a column keeps them; null for none. */
  static String joined(List<Long> ids) {
    return ids.isEmpty()
        ? null
        : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
