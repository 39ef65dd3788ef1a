package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Camunda's web applications themselves say, in the office's language: every word that they
 * have in English, label by label.
 */
class VietnameseTasklistTest {

  private static final String LOCALES =
      "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  /** Signs, and what the English pack leaves empty too; an endless banner is left empty by us. */
  private static final Set<String> ALIKE =
      Set.of(
          "NO_TASK_FORM",
          "SEARCH_LESS_THAN",
          "SEARCH_LESS_THAN_EQUALS",
          "SEARCH_GREATER_THAN",
          "SEARCH_GREATER_THAN_EQUALS");

  @ParameterizedTest
  @CsvSource({"tasklist, 412, 71", "welcome, 172, 0"})
  void every_label_and_every_word_of_dates_is_there(String app, int labels, int dates) {
    Map<String, String> english = words(app, "en");
    assertThat(words(app, "vi").keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet()).filteredOn(key -> key.startsWith("/labels")).hasSize(labels);
    assertThat(english.keySet()).filteredOn(key -> key.startsWith("/dateLocales")).hasSize(dates);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void nothing_is_left_in_english(String app) {
    Map<String, String> vietnamese = labels(app, "vi");
    labels(app, "en")
        .forEach(
            (key, text) -> {
              if (!ALIKE.contains(key)) {
                assertThat(vietnamese.get(key)).as(key).isNotEqualTo(text);
              }
            });
    vietnamese.remove("NO_TASK_FORM");
    vietnamese.remove("BANNER_CE_EOL_TEXT");
    assertThat(vietnamese.values()).allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(vietnamese.values())
        .allSatisfy(
            text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void what_is_filled_in_has_its_place_in_both_languages(String app) {
    Map<String, String> vietnamese = labels(app, "vi");
    labels(app, "en")
        .forEach(
            (key, text) ->
                assertThat(placeholders(vietnamese.get(key)))
                    .as(key)
                    .isEqualTo(placeholders(text)));
  }

  @Test
  void the_banner_to_migrate_says_nothing() {
    assertThat(labels("tasklist", "vi").get("BANNER_CE_EOL_TEXT")).isEmpty();
  }

  private static Set<String> placeholders(String text) {
    List<String> names =
        PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    return new TreeSet<>(names);
  }

  private static Map<String, String> labels(String app, String language) {
    Map<String, String> labels = new TreeMap<>();
    words(app, language)
        .forEach(
            (path, text) -> {
              if (path.startsWith("/labels/")) {
                labels.put(path.substring("/labels/".length()), text);
              }
            });
    return labels;
  }

  /** By path. */
  private static Map<String, String> words(String app, String language) {
    Map<String, String> words = new TreeMap<>();
    collect("", locale(app, language), words);
    return words;
  }

  private static void collect(String path, JsonNode node, Map<String, String> words) {
    if (node.isValueNode()) {
      words.put(path, node.asText());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), words);
      }
    } else {
      node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), words));
    }
  }

  /** Camunda's own file begins with a byte order mark. */
  private static JsonNode locale(String app, String language) {
    try (InputStream in =
        VietnameseTasklistTest.class.getResourceAsStream(LOCALES.formatted(app, language))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
