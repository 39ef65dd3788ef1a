package vn.minhbach.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.registry.identity.Identity;

/**
 * Rows that came before, in their order, found by number, by name and year of birth, and by
 * account.
 */
public final class EarlierRows {

  private final Map<String, List<Earlier>> byNumber = new HashMap<>();
  private final Map<String, List<Earlier>> byBlock = new HashMap<>();
  private final Map<String, Earlier> firstByAccount = new HashMap<>();

  public void add(Earlier row) {
    row.identity().numbers().forEach(number -> put(byNumber, number.digits(), row));
    put(byBlock, row.identity().blockKey(), row);
    if (!row.account().isEmpty()) {
      firstByAccount.putIfAbsent(row.account(), row);
    }
  }

  /** The rows that may be of this person. */
  Set<Earlier> like(Identity person) {
    Set<Earlier> rows = new LinkedHashSet<>();
    person
        .numbers()
        .forEach(number -> rows.addAll(byNumber.getOrDefault(number.digits(), List.of())));
    rows.addAll(byBlock.getOrDefault(person.blockKey(), List.of()));
    return rows;
  }

  /** The first row that named the account; null if none did. */
  Earlier firstWith(String account) {
    return firstByAccount.get(account);
  }

  private static void put(Map<String, List<Earlier>> map, String key, Earlier row) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row);
    }
  }
}
