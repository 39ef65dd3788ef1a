package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageBundlesTest {

  static Stream<Resource> vietnamese() throws IOException {
    return Stream.of(
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*_vi.properties"));
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void every_text_stands_in_both_languages(Resource bundle) throws IOException {
    Set<String> texts = keys(bundle);
    String english = bundle.getFilename().replace("_vi", "_en");
    assertThat(keys(bundle.createRelative(english))).isEqualTo(texts);
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void every_refusal_can_be_filled_in(Resource bundle) throws IOException {
    read(bundle)
        .forEach(
            (key, text) -> {
              if (key.toString().startsWith("refused.") || key.toString().startsWith("problem.")) {
                assertThat(new MessageFormat(text.toString(), Locale.forLanguageTag("vi")))
                    .as(key.toString())
                    .isNotNull();
              }
            });
  }

  static Stream<Resource> all() throws IOException {
    return Stream.of(
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
  }

  /** Of two texts under one key the first would be lost without a word. */
  @ParameterizedTest
  @MethodSource("all")
  void no_text_stands_twice(Resource bundle) throws IOException {
    List<String> keys =
        bundle
            .getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.matches("[\\w.\\-]+\\s*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  /** A status belongs to the code and is written once. */
  private static Set<String> keys(Resource bundle) throws IOException {
    Set<String> keys = new TreeSet<>(read(bundle).stringPropertyNames());
    keys.removeIf(key -> key.startsWith("status."));
    return keys;
  }

  private static Properties read(Resource bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
