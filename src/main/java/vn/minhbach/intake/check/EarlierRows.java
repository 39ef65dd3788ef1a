package vn.minhbach.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.registry.identity.BirthDate;
import vn.minhbach.registry.identity.Identity;

/**
 * Rows that came before, in their order, found by number, by name and birth date, and by account.
 */
public final class EarlierRows {

  /**
   * More people than this do not share name and year; a list in which they do is not compared for
   * ever.
   */
  private static final int MOST_ALIKE = 1_000;

  private final Map<String, List<Earlier>> byNumber = new HashMap<>();
  private final Map<String, List<Earlier>> byDay = new HashMap<>();
  private final Map<String, List<Earlier>> byYear = new HashMap<>();
  private final Map<String, List<Earlier>> partialByYear = new HashMap<>();
  private final Map<String, Earlier> firstByAccount = new HashMap<>();

  public void add(Earlier row) {
    Identity person = row.identity();
    person.numbers().forEach(number -> put(byNumber, number.digits(), row));
    put(byDay, person.dayKey(), row);
    put(byYear, person.blockKey(), row);
    if (isPartial(person.birth())) {
      put(partialByYear, person.blockKey(), row);
    }
    if (!row.account().isEmpty()) {
      firstByAccount.putIfAbsent(row.account(), row);
    }
  }

  /** The rows that may be of this person. */
  Set<Earlier> like(Identity person) {
    Set<Earlier> rows = new LinkedHashSet<>();
    person.numbers().forEach(number -> rows.addAll(at(byNumber, number.digits())));
    if (isPartial(person.birth())) {
      rows.addAll(at(byYear, person.blockKey()));
    } else {
      rows.addAll(at(byDay, person.dayKey()));
      rows.addAll(at(byDay, person.swappedDayKey()));
      rows.addAll(at(partialByYear, person.blockKey()));
    }
    return rows;
  }

  /** The first row that named the account; null if none did. */
  Earlier firstWith(String account) {
    return firstByAccount.get(account);
  }

  private static boolean isPartial(BirthDate birth) {
    return birth != null && !birth.isFull();
  }

  private static List<Earlier> at(Map<String, List<Earlier>> map, String key) {
    return map.getOrDefault(key, List.of());
  }

  private static void put(Map<String, List<Earlier>> map, String key, Earlier row) {
    if (key == null) {
      return;
    }
    List<Earlier> rows = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (rows.size() < MOST_ALIKE) {
      rows.add(row);
    }
  }
}
