package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's links lead somewhere, and its pictures are those that the browser tests take. */
class GuideTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
  private static final long MOST_BYTES = 100_000;

  @Test
  void every_link_of_the_guide_leads_somewhere() {
    for (Path page : files(GuidePictures.GUIDE)) {
      Matcher link = LINK.matcher(read(page));
      while (link.find()) {
        if (!link.group(1).startsWith("http")) {
          assertThat(page.resolveSibling(link.group(1)).normalize()).as(page.toString()).exists();
        }
      }
    }
  }

  @Test
  void every_page_is_reached_from_the_first() {
    String index = read(GuidePictures.GUIDE.resolve("README.md"));
    assertThat(files(GuidePictures.GUIDE))
        .filteredOn(page -> !page.endsWith("README.md"))
        .allSatisfy(page -> assertThat(index).contains("(" + page.getFileName() + ")"));
  }

  @Test
  void every_picture_is_shown_and_small() {
    Set<String> kept =
        files(GuidePictures.PICTURES).stream()
            .map(file -> file.getFileName().toString().replace(".png", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kept).isEqualTo(GuidePictures.shown().keySet());
    assertThat(files(GuidePictures.PICTURES))
        .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
  }

  @Test
  void every_picture_is_taken_by_a_browser_test() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
      String tests =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .map(GuideTest::read)
              .collect(Collectors.joining());
      assertThat(GuidePictures.shown().keySet())
          .allSatisfy(picture -> assertThat(tests).contains("\"" + picture + "\""));
    }
  }

  private static Set<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
