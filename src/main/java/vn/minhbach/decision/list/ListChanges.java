package vn.minhbach.decision.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is different from the lists that the same ward has sent before.
 *
 * @param again by case number: why a case that comes again was sent back
 * @param gone cases that were sent back and are on no list now
 * @param fresh how many lines were on no list before
 */
public record ListChanges(Map<String, EarlierLine> again, List<EarlierLine> gone, int fresh) {

  /**
   * Compares a list with what went back before it was prepared.
   *
   * @param earlier oldest first; of a case that went back twice, the later line counts
   */
  public static ListChanges of(List<Line> lines, List<EarlierLine> earlier) {
    Set<String> here = lines.stream().map(Line::caseNumber).collect(Collectors.toSet());
    Map<String, EarlierLine> latest = new LinkedHashMap<>();
    earlier.forEach(line -> latest.put(line.caseNumber(), line));
    Map<String, EarlierLine> again = new LinkedHashMap<>(latest);
    again.keySet().retainAll(here);
    latest.keySet().removeAll(here);
    return new ListChanges(again, List.copyOf(latest.values()), here.size() - again.size());
  }

  /** Whether the ward has sent any of this before. */
  public boolean any() {
    return !again.isEmpty() || !gone.isEmpty();
  }

  /** How many of those that come again have another proposal or amount. */
  public long changed(List<Line> lines) {
    return lines.stream()
        .filter(line -> again.containsKey(line.caseNumber()))
        .filter(
            line -> {
              EarlierLine before = again.get(line.caseNumber());
              return before.proposalChanged(line) || before.amountChanged(line);
            })
        .count();
  }
}
