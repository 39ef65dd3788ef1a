package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Task forms and the scripts of Tasklist carry keys; the words stand in the bundles alone. */
class FormWordsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/static/assets");
  private static final Path TASKLIST =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts");
  private static final Pattern KEY = Pattern.compile("[\"':]((?:form|shell)\\.[a-z][\\w.]*)");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

  @Test
  void every_key_has_its_words_and_no_words_are_left_over() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Path file : files()) {
      Matcher key = KEY.matcher(Files.readString(file));
      while (key.find()) {
        wanted.add(key.group(1));
      }
    }
    assertThat(words("vi").stringPropertyNames()).hasSizeGreaterThan(200);
    assertThat(new TreeSet<>(words("vi").stringPropertyNames())).isEqualTo(wanted);
    assertThat(new TreeSet<>(words("en").stringPropertyNames())).isEqualTo(wanted);
  }

  @Test
  void what_is_filled_in_has_its_place_in_both_languages() throws IOException {
    Properties english = words("en");
    words("vi")
        .forEach(
            (key, text) ->
                assertThat(places(english.getProperty(key.toString())))
                    .as(key.toString())
                    .isEqualTo(places(text.toString())));
  }

  @Test
  void a_form_says_nothing_itself() throws IOException {
    for (Path form : list(Path.of("forms"))) {
      String markup = Files.readString(form).replaceAll("(?s)<script.*?</script>", "");
      assertThat(TEXT.matcher(markup).results().map(found -> found.group(1)))
          .as("%s", form)
          .isEmpty();
      assertThat(markup).doesNotContain("placeholder=", "aria-label=", "title=");
    }
  }

  @Test
  void no_word_of_either_language_stands_in_forms_and_scripts() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""))
          .as("%s", file)
          .doesNotContainPattern("[\\u00C0-\\u1EF9&&\\p{L}]");
    }
  }

  private static List<Path> files() throws IOException {
    return Stream.of(
            list(Path.of("forms")).stream(),
            list(SCRIPTS).stream()
                .filter(file -> file.getFileName().toString().startsWith("tasklist-")),
            list(TASKLIST).stream())
        .flatMap(files -> files)
        .toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
    return places;
  }

  private static Properties words(String language) {
    Properties words = new Properties();
    Path bundle = Path.of("src/main/resources/messages/forms_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(bundle)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
