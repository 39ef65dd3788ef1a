package vn.minhbach.workflow.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/**
 * One message to a chunk of cases, as it is written into a job.
 *
 * @param name message of the model, as {@code committee.concluded}
 * @param sentAt UTC microseconds; a case is told in this order, and nothing of before it was told
 * @param attempt how often it has been tried for these cases, from 1
 * @param outcomes by case number
 */
record CaseMessage(String name, long sentAt, int attempt, Map<String, String> outcomes)
    implements JobHandlerConfiguration {

  CaseMessage {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  List<String> caseNumbers() {
    return List.copyOf(outcomes.keySet());
  }

  boolean isEmpty() {
    return outcomes.isEmpty();
  }

  CaseMessage without(Set<String> others) {
    return only(caseNumbers().stream().filter(c -> !others.contains(c)).toList(), attempt);
  }

  CaseMessage only(List<String> caseNumbers, int attempt) {
    Map<String, String> some = new LinkedHashMap<>();
    caseNumbers.forEach(c -> some.put(c, outcomes.get(c)));
    return new CaseMessage(name, sentAt, attempt, some);
  }

  /**
   * {@code name;sentAt;attempt;outcome=case,case;outcome=case}: fits the engine's column for 150
   * cases.
   */
  @Override
  public String toCanonicalString() {
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    outcomes.forEach(
        (c, outcome) -> byOutcome.computeIfAbsent(outcome, o -> new ArrayList<>()).add(c));
    StringBuilder text = new StringBuilder(name);
    text.append(';').append(sentAt).append(';').append(attempt);
    byOutcome.forEach(
        (outcome, cases) ->
            text.append(';').append(outcome).append('=').append(String.join(",", cases)));
    return text.toString();
  }

  static CaseMessage parse(String text) {
    String[] parts = text.split(";");
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (int i = 3; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      for (String caseNumber : parts[i].substring(equals + 1).split(",")) {
        outcomes.put(caseNumber, parts[i].substring(0, equals));
      }
    }
    return new CaseMessage(
        parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]), outcomes);
  }
}
