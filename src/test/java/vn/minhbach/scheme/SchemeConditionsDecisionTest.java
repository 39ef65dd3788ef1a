package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.shared.LegalBasis;
import vn.minhbach.shared.Outcome;

/**
 * The conditions of a scheme as its act lists them, row by row of a table that an official can
 * read.
 */
class SchemeConditionsDecisionTest {

  private static final Set<String> COLUMNS =
      Set.of("idNumber", "fullName", "birthDate", "permanentAddress", "occupation", "lostFrom");

  private static final Set<String> RULES_MET = new TreeSet<>();
  private static final DmnEngine ENGINE = engine();
  private static final DmnDecision CONDITIONS =
      ENGINE.parseDecision("scheme-conditions", resource("/processes/scheme-conditions.dmn"));
  private static final List<Situation> SITUATIONS = situations();
  private static final Map<String, Object> ELIGIBLE = SITUATIONS.get(0).facts();

  record Situation(String name, Map<String, Object> facts, List<String> codes) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("situations")
  void each_situation_brings_exactly_the_findings_of_the_table(Situation situation) {
    assertThat(codes(situation.facts())).containsExactlyInAnyOrderElementsOf(situation.codes());
  }

  @Test
  void every_rule_is_met_by_a_situation_or_by_a_missing_fact() {
    RULES_MET.clear();
    SITUATIONS.forEach(s -> codes(s.facts()));
    codes(without("deceased"));
    var table = (DmnDecisionTableImpl) CONDITIONS.getDecisionLogic();
    assertThat(table.getRules())
        .isNotEmpty()
        .extracting(DmnDecisionTableRuleImpl::getId)
        .isSubsetOf(RULES_MET);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_fact_that_is_null_makes_nobody_silently_eligible(String fact) {
    assertThat(codes(without(fact))).contains("FACT_MISSING");
  }

  @Test
  void every_finding_names_its_outcome_its_column_and_its_article() {
    for (Situation situation : SITUATIONS) {
      for (var finding : result(situation.facts()).getResultList()) {
        assertThat(Outcome.valueOf((String) finding.get("outcome")))
            .isIn(Outcome.INELIGIBLE, Outcome.REVIEW);
        assertThat(finding.get("column")).isIn(columnsOf((String) finding.get("code")));
        LegalBasis basis = LegalBasis.parse((String) finding.get("legalBasis"));
        assertThat(basis.act()).isIn("3642/QĐ-UBND", "68/NQ-CP");
        assertThat(basis.article()).isNotEmpty();
      }
    }
  }

  static Stream<String> facts() {
    return ELIGIBLE.keySet().stream();
  }

  /** A missing fact is a matter of no single column. */
  private static List<Object> columnsOf(String code) {
    return code.equals("FACT_MISSING") ? Arrays.asList((Object) null) : List.copyOf(COLUMNS);
  }

  private static Map<String, Object> without(String fact) {
    Map<String, Object> facts = new LinkedHashMap<>(ELIGIBLE);
    facts.put(fact, null);
    return facts;
  }

  private static List<String> codes(Map<String, Object> facts) {
    return result(facts).collectEntries("code");
  }

  private static DmnDecisionTableResult result(Map<String, Object> facts) {
    return ENGINE.evaluateDecisionTable(CONDITIONS, facts);
  }

  private static DmnEngine engine() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.enableFeelLegacyBehavior(true);
    configuration
        .getCustomPostDecisionTableEvaluationListeners()
        .add(SchemeConditionsDecisionTest::note);
    return configuration.buildEngine();
  }

  private static void note(DmnDecisionTableEvaluationEvent event) {
    event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(RULES_MET::add);
  }

  private static List<Situation> situations() {
    var csv = CsvReader.builder().fieldSeparator(';').commentStrategy(CommentStrategy.SKIP);
    Map<String, Object> eligible = new LinkedHashMap<>();
    var reader =
        new InputStreamReader(resource("/scheme/scheme-conditions.csv"), StandardCharsets.UTF_8);
    try (var rows = csv.ofNamedCsvRecord(reader)) {
      return rows.stream().map(row -> situation(row, eligible)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first row fills {@code eligible}; every other row tells only what differs from it. */
  private static Situation situation(NamedCsvRecord row, Map<String, Object> eligible) {
    Map<String, Object> facts = new LinkedHashMap<>(eligible);
    for (String fact : row.getField(1).split(", ")) {
      String[] pair = fact.split("=");
      facts.put(pair[0], value(pair[1]));
    }
    if (eligible.isEmpty()) {
      eligible.putAll(facts);
    }
    assertThat(facts).as("every fact has a name that is known").hasSameSizeAs(eligible);
    String codes = row.getField(2);
    return new Situation(
        row.getField(0), facts, codes.isEmpty() ? List.of() : List.of(codes.split(", ")));
  }

  private static Object value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return text.matches("-?\\d+") ? Integer.valueOf(text) : text;
  }

  private static InputStream resource(String path) {
    return SchemeConditionsDecisionTest.class.getResourceAsStream(path);
  }
}
