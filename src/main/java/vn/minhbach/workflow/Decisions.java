package vn.minhbach.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Evaluates decision tables of {@code processes/*.dmn} with the DMN engine alone: the process
 * engine's decision service would keep the facts in its history. Legacy FEEL, which is sixty times
 * faster than the new one here.
 */
@Component
public class Decisions {

  private final DmnEngine engine;
  private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

  Decisions() {
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration)
            DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.enableFeelLegacyBehavior(true);
    engine = configuration.buildEngine();
  }

  /**
   * One map of outputs for each rule that fits. The facts are whole numbers, booleans and text,
   * none of them null.
   */
  public List<Map<String, Object>> evaluate(String table, Map<String, Object> facts) {
    return engine
        .evaluateDecisionTable(tables.computeIfAbsent(table, this::parse), facts)
        .getResultList();
  }

  private DmnDecision parse(String table) {
    try (InputStream model =
        new ClassPathResource("processes/" + table + ".dmn").getInputStream()) {
      return engine.parseDecision(table, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
