package vn.minhbach.intake.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import vn.minhbach.scheme.Condition;
import vn.minhbach.scheme.Conditions;
import vn.minhbach.scheme.Facts;
import vn.minhbach.shared.Outcome;

/** The conditions as the table states them, asked of the decision engine alone. */
public final class TableConditions implements Conditions {

  private static final String TABLE = "scheme-conditions";

  private final DmnEngine engine;
  private final DmnDecision table;

  public TableConditions() {
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.enableFeelLegacyBehavior(true);
    engine = configuration.buildEngine();
    try (InputStream model = getClass().getResourceAsStream("/processes/" + TABLE + ".dmn")) {
      table = engine.parseDecision(TABLE, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Condition> unmet(Facts facts) {
    return engine.evaluateDecisionTable(table, variables(facts)).getResultList().stream().map(this::condition).toList();
  }

  private Condition condition(Map<String, Object> row) {
    return new Condition(
        (String) row.get("code"),
        Outcome.valueOf((String) row.get("outcome")),
        (String) row.get("column"),
        (String) row.get("legalBasis"));
  }

  private static Map<String, Object> variables(Facts facts) {
    return Variables.createVariables()
        .putValue("scheme", facts.scheme())
        .putValue("deceased", facts.deceased())
        .putValue("underContract", facts.underContract())
        .putValue("supportedByCash", facts.supportedByCash())
        .putValue("ageOnLossDay", facts.ageOnLossDay())
        .putValue("daysAfterPeriodStart", facts.daysAfterPeriodStart())
        .putValue("daysBeforePeriodEnd", facts.daysBeforePeriodEnd())
        .putValue("insideOccupationStop", facts.insideOccupationStop())
        .putValue("receivesPension", facts.receivesPension())
        .putValue("ownsHouseholdBusiness", facts.ownsHouseholdBusiness())
        .putValue("residence", facts.residence())
        .putValue("identity", facts.identity())
        .putValue("birthDate", facts.birthDate())
        .putValue("registerPossibleMatch", facts.registerPossibleMatch());
  }
}
