package vn.minhbach.registry.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;

/** Finds, among lines fetched for many people at once, those that speak of each of them. */
final class RegisterMatching {

  private final Map<String, List<RegisterEntry>> byNumber = new HashMap<>();
  private final Map<String, List<RegisterEntry>> byDayKey = new HashMap<>();

  RegisterMatching(Collection<RegisterEntry> entries) {
    for (RegisterEntry entry : new LinkedHashSet<>(entries)) {
      put(byNumber, entry.idNumber(), entry);
      put(byNumber, entry.oldNumber(), entry);
      put(byDayKey, entry.dayKey(), entry);
    }
  }

  List<RegisterMatch> of(Identity person) {
    Set<RegisterEntry> found = new LinkedHashSet<>();
    numbers(person).forEach(number -> found.addAll(byNumber.getOrDefault(number, List.of())));
    dayKeys(person).forEach(key -> found.addAll(byDayKey.getOrDefault(key, List.of())));
    return found.stream().map(entry -> entry.match(person)).filter(Objects::nonNull).toList();
  }

  static List<String> numbers(Identity person) {
    return person.numbers().stream().map(IdentityNumber::digits).toList();
  }

  static List<String> dayKeys(Identity person) {
    return Stream.of(person.dayKey(), person.swappedDayKey()).filter(Objects::nonNull).toList();
  }

  private static void put(Map<String, List<RegisterEntry>> map, String key, RegisterEntry entry) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
  }
}
