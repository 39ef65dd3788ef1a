package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal without a text would show an officer a code, or nothing. */
class RefusalTextsTest {

  private static final Pattern REFUSED = Pattern.compile("new Refused\\(\\s*\"([\\w.]+\\w)\"");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_refusal_has_a_text(String language) throws IOException {
    Properties texts = texts(language);
    Set<String> silent = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher code = REFUSED.matcher(Files.readString(source));
        while (code.find()) {
          if (!texts.containsKey("refused." + code.group(1))) {
            silent.add(code.group(1));
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
      for (Path bundle :
          bundles.filter(p -> p.toString().endsWith("_" + language + ".properties")).toList()) {
        try (Reader reader = Files.newBufferedReader(bundle)) {
          texts.load(reader);
        }
      }
    }
    return texts;
  }
}
