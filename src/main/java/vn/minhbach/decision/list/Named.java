package vn.minhbach.decision.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.minhbach.shared.Refused;

/**
 * Finds the lines that an officer names: each must be in the dossier, and none may be named twice.
 */
public final class Named {

  private Named() {}

  /** The entries by case number. */
  public static <T> Map<String, T> byCase(
      List<Line> left, List<T> entries, Function<T, String> caseNumber) {
    Set<String> inDossier = Set.copyOf(CaseNumbers.of(left));
    Map<String, T> named = new LinkedHashMap<>();
    for (T entry : entries) {
      String number = caseNumber.apply(entry);
      if (!inDossier.contains(number)) {
        throw new Refused("decision.notInDossier", number);
      }
      if (named.put(number, entry) != null) {
        throw new Refused("decision.namedTwice", number);
      }
    }
    return named;
  }
}
