package vn.minhbach.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Outcome;
import vn.minhbach.workflow.Decisions;

/**
 * Asks the table {@code processes/scheme-conditions.dmn}; it names each condition that is not met,
 * and its article.
 */
@Component
class ConditionTable implements Conditions {

  private static final String TABLE = "scheme-conditions";

  private final Decisions decisions;

  ConditionTable(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<Condition> unmet(Facts facts) {
    return decisions.evaluate(TABLE, variables(facts)).stream()
        .map(ConditionTable::condition)
        .toList();
  }

  private static Condition condition(Map<String, Object> outputs) {
    return new Condition(
        (String) outputs.get("code"),
        Outcome.valueOf((String) outputs.get("outcome")),
        (String) outputs.get("column"),
        (String) outputs.get("legalBasis"));
  }

  private static Map<String, Object> variables(Facts facts) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("scheme", facts.scheme());
    variables.put("deceased", facts.deceased());
    variables.put("underContract", facts.underContract());
    variables.put("supportedByCash", facts.supportedByCash());
    variables.put("ageOnLossDay", facts.ageOnLossDay());
    variables.put("daysAfterPeriodStart", facts.daysAfterPeriodStart());
    variables.put("daysBeforePeriodEnd", facts.daysBeforePeriodEnd());
    variables.put("insideOccupationStop", facts.insideOccupationStop());
    variables.put("receivesPension", facts.receivesPension());
    variables.put("ownsHouseholdBusiness", facts.ownsHouseholdBusiness());
    variables.put("residence", facts.residence());
    variables.put("identity", facts.identity());
    variables.put("birthDate", facts.birthDate());
    variables.put("registerPossibleMatch", facts.registerPossibleMatch());
    return variables;
  }
}
