package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every violation has its sentence, and no sentence is about nothing. */
class CheckTextsTest {

  private static final Path SOURCES = Path.of("src/main/java/vn/minhbach/audit/check");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:findings\\.add|totals\\.\\w+|isBefore|require|part|texts\\.say)\\((?:[^;\"()]|\\(\\))*\"([a-zA-Z]+)\"");

  @Test
  void every_code_has_a_text() throws IOException {
    assertThat(codes()).isEqualTo(texts());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>(Set.of("sound", "violated", "entryMalformed", "fileRefused"));
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(hit -> codes.add(hit.group(1)));
      }
    }
    return codes;
  }

  private static Set<String> texts() {
    return ResourceBundle.getBundle("messages/check", Locale.forLanguageTag("vi")).keySet().stream()
        .map(key -> key.substring("check.".length()))
        .filter(key -> !key.startsWith("word."))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
