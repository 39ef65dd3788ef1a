package vn.minhbach.workflow.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds, for many cases at once, what their processes wait for. */
@Component
public class WaitingCases {

  private static final int CASES_PER_QUERY = 1000;

  private final WaitingMapper waiting;

  WaitingCases(WaitingMapper waiting) {
    this.waiting = waiting;
  }

  /** Ids of the open tasks of this name, by case number. */
  public Map<String, String> tasks(String task, Collection<String> caseNumbers) {
    return byCase(caseNumbers, chunk -> waiting.tasks(task, chunk));
  }

  Map<String, String> executions(String message, Collection<String> caseNumbers) {
    return byCase(caseNumbers, chunk -> waiting.executions(message, chunk));
  }

  List<String> opened(Collection<String> caseNumbers) {
    return waiting.opened(List.copyOf(caseNumbers));
  }

  private static Map<String, String> byCase(
      Collection<String> caseNumbers, Function<List<String>, List<Waiting>> query) {
    List<String> all = List.copyOf(caseNumbers);
    Map<String, String> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += CASES_PER_QUERY) {
      query
          .apply(all.subList(from, Math.min(all.size(), from + CASES_PER_QUERY)))
          .forEach(w -> found.put(w.caseNumber(), w.id()));
    }
    return found;
  }
}
