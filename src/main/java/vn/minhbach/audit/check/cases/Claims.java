package vn.minhbach.audit.check.cases;

import java.util.HashMap;
import java.util.Map;

/** What the lines of posted lists and payment lists say about cases. */
public final class Claims {

  private final Map<String, Map<String, Claim>> byCase = new HashMap<>();

  /**
   * @param group number of the posting or the run
   * @return whether it is the only line of that group about the case
   */
  public boolean add(String caseNumber, String group, Claim claim) {
    return byCase.computeIfAbsent(caseNumber, any -> new HashMap<>()).putIfAbsent(group, claim)
        == null;
  }

  /**
   * The line of a case in a posting or run, which is not asked for again; null if there is none.
   */
  Claim take(String caseNumber, String group) {
    Map<String, Claim> ofCase = byCase.get(caseNumber);
    return ofCase == null ? null : ofCase.remove(group);
  }

  /** Lines that nobody asked for, by case and by posting or run. */
  Map<String, Map<String, Claim>> left() {
    return byCase;
  }
}
