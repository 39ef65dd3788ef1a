package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Tasklist itself says, in the office's language; what it lacks, Tasklist says in English. */
class VietnameseTasklistTest {

  private static final String LOCALES =
      "/META-INF/resources/webjars/camunda/app/tasklist/locales/%s.json";

  @Test
  void every_vietnamese_word_stands_for_one_that_tasklist_has() throws IOException {
    JsonNode known = locale("en");
    JsonNode vietnamese = locale("vi");
    for (String part : new String[] {"labels", "dateLocales"}) {
      assertThat(known.get(part).fieldNames())
          .toIterable()
          .contains(
              vietnamese.get(part).properties().stream()
                  .map(Map.Entry::getKey)
                  .toArray(String[]::new));
    }
  }

  /** Camunda's own file begins with a byte order mark. */
  private static JsonNode locale(String language) throws IOException {
    try (InputStream in =
        VietnameseTasklistTest.class.getResourceAsStream(LOCALES.formatted(language))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
    }
  }
}
