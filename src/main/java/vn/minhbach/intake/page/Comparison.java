package vn.minhbach.intake.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares two versions of a list and says the differences of one page in words. */
@Component
class Comparison {

  private final ListPageMapper lists;
  private final RowWords words;

  Comparison(ListPageMapper lists, RowWords words) {
    this.lists = lists;
    this.words = words;
  }

  @Transactional(readOnly = true)
  Differences between(ShownList before, ShownList now) {
    return Differences.between(lists.version(before.id()), lists.version(now.id()));
  }

  /** The differences with what stands in their rows, read for these alone. */
  @Transactional(readOnly = true)
  List<ShownDifference> shown(
      List<Difference> part, ShownList before, ShownList now, Locale language) {
    Map<Integer, ListPageMapper.Row> old = rows(before, part, Difference::before);
    Map<Integer, ListPageMapper.Row> current = rows(now, part, Difference::now);
    return part.stream()
        .map(one -> shown(one.kind(), row(old, one.before()), row(current, one.now()), language))
        .toList();
  }

  private Map<Integer, ListPageMapper.Row> rows(
      ShownList list, List<Difference> part, Function<Difference, VersionRow> side) {
    Collection<Integer> numbers =
        part.stream().map(side).filter(Objects::nonNull).map(VersionRow::sheetRow).toList();
    return numbers.isEmpty()
        ? Map.of()
        : lists.rowsAt(list.id(), numbers).stream()
            .collect(Collectors.toMap(ListPageMapper.Row::sheetRow, row -> row));
  }

  private static ListPageMapper.Row row(Map<Integer, ListPageMapper.Row> rows, VersionRow row) {
    return row == null ? null : rows.get(row.sheetRow());
  }

  private ShownDifference shown(
      String kind, ListPageMapper.Row before, ListPageMapper.Row now, Locale language) {
    ShownRow old = before == null ? null : words.row(before, language);
    ShownRow current = now == null ? null : words.row(now, language);
    List<ShownRow.Remark> was = old == null ? List.of() : old.remarks();
    List<ShownRow.Remark> is = current == null ? List.of() : current.remarks();
    return new ShownDifference(
        kind,
        old == null ? null : old.row(),
        current == null ? null : current.row(),
        current == null ? old.name() : current.name(),
        old == null || current == null ? List.of() : changes(before, now, language),
        without(is, was),
        current == null ? List.of() : without(was, is));
  }

  private List<ShownDifference.Change> changes(
      ListPageMapper.Row before, ListPageMapper.Row now, Locale language) {
    Map<String, String> old = words.fields(before.raw());
    Map<String, String> current = words.fields(now.raw());
    Set<String> fields = new LinkedHashSet<>(current.keySet());
    fields.addAll(old.keySet());
    fields.remove("ordinal");
    List<ShownDifference.Change> changes = new ArrayList<>();
    for (String field : fields) {
      String was = old.getOrDefault(field, "");
      String is = current.getOrDefault(field, "");
      if (!was.equals(is)) {
        changes.add(new ShownDifference.Change(words.column(field, language), was, is));
      }
    }
    return changes;
  }

  private static List<ShownRow.Remark> without(
      List<ShownRow.Remark> these, List<ShownRow.Remark> others) {
    Set<String> known =
        others.stream().map(r -> r.code() + " " + r.column()).collect(Collectors.toSet());
    return these.stream().filter(r -> !known.contains(r.code() + " " + r.column())).toList();
  }
}
