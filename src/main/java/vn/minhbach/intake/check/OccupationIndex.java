package vn.minhbach.intake.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.scheme.Occupation;

/**
 * Finds the occupation that a ward's words name; marks, case, signs and the order of words do not
 * matter.
 */
final class OccupationIndex {

  private static final int REMEMBERED_TITLES = 5_000;

  private final Map<String, Occupation> byWords = new HashMap<>();
  private final Map<String, Optional<Occupation>> byTitle = new HashMap<>();

  OccupationIndex(List<Occupation> occupations) {
    occupations.forEach(occupation -> byWords.put(words(occupation.title()), occupation));
  }

  /** The occupation; null when the words name none that is known. */
  Occupation find(String title) {
    if (byTitle.size() >= REMEMBERED_TITLES) {
      byTitle.clear();
    }
    return byTitle
        .computeIfAbsent(title, t -> Optional.ofNullable(byWords.get(words(t))))
        .orElse(null);
  }

  private static String words(String title) {
    String[] words = Folding.ascii(title).split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
