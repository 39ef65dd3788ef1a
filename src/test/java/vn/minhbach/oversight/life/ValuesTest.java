package vn.minhbach.oversight.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.minhbach.access.Act;
import vn.minhbach.verification.Resolution;

/** Monitors read words, and the same code says what it means in its own field. */
class ValuesTest {

  private Values values;

  @BeforeEach
  void read_vietnamese() {
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasenames("messages/oversight", "messages/intake");
    texts.setDefaultEncoding("UTF-8");
    values = new Values(texts, null);
    LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
  }

  @AfterEach
  void forget_the_language() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void a_code_says_what_it_means_in_its_field() {
    assertThat(word("decision", "CONFIRMED")).isEqualTo("đúng");
    assertThat(word("reason", "CONFIRMED")).isEqualTo("đã xác nhận tại tổ, thôn");
    assertThat(word("kinds", "card")).isEqualTo("CCCD, CMND, giấy hẹn");
    assertThat(word("kind", "minutes")).isEqualTo("biên bản họp");
    assertThat(word("failure", "intake.fileNotExcel")).doesNotContain("intake.", "{");
    assertThat(word("decisionNumber", "345/QĐ-UBND")).isEqualTo("345/QĐ-UBND");
    assertThat(values.of("replacedBy", NullNode.getInstance())).isEmpty();
    assertThat(values.of("cases", new LongNode(7))).isEqualTo("7");
  }

  /** English is complete because the bundles' keys are compared elsewhere. */
  @Test
  void every_word_that_facts_take_from_a_closed_set_has_its_text() throws IOException {
    Stream<String> words =
        Stream.of(
                words("decision", Resolution.Verdict.values()),
                words("reason", Act.values()),
                words("kind", vn.minhbach.intake.scan.PaperKind.values()),
                words("kind", vn.minhbach.paper.PaperKind.values())
                    .map(word -> word.toLowerCase(Locale.ROOT)))
            .flatMap(each -> each);
    assertThat(words).hasSizeGreaterThan(15).allMatch(texts()::containsKey);
  }

  private static Stream<String> words(String field, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> "oversight.value." + field + "." + value.name());
  }

  private String word(String field, String value) {
    return values.of(field, new TextNode(value));
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            ValuesTest.class.getResourceAsStream("/messages/oversight_vi.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
