package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's table of source documents is {@code seeds/documents.csv}, or the test says how to
 * make it so.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- documents: begin -->\n";
  private static final String END = "<!-- documents: end -->";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Map<Document.Status, String> STATUS =
      Map.of(
          Document.Status.MET, "đã đáp ứng",
          Document.Status.PARTLY, "đáp ứng một phần",
          Document.Status.OPEN, "còn phải làm");

  @Test
  void the_table_of_source_documents_is_what_the_seed_says() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    int to = readme.indexOf(END);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, readme.substring(0, from) + table() + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to))
          .as("run this test with -Dreadme.update=true")
          .isEqualTo(table());
    }
  }

  private static String table() {
    Map<String, List<Document>> byDocument = new LinkedHashMap<>();
    Document.all()
        .forEach(
            row -> byDocument.computeIfAbsent(row.document(), key -> new ArrayList<>()).add(row));
    StringBuilder table = new StringBuilder();
    byDocument.values().forEach(demands -> append(table, demands));
    return table.toString();
  }

  private static void append(StringBuilder table, List<Document> demands) {
    Document first = demands.get(0);
    table.append(
        "\n**%s**, %s, ký ngày %s: %s\n\n"
            .formatted(first.number(), first.issuer(), first.date().format(DAY), first.title()));
    table.append("| yêu cầu | tình trạng | đáp ứng ở | còn phải làm |\n|---|---|---|---|\n");
    demands.forEach(demand -> table.append(row(demand)));
  }

  private static String row(Document demand) {
    Stream<String> met = demand.metBy().stream().filter(place -> !isStillToDo(place));
    Stream<String> toDo = demand.metBy().stream().filter(ReadmeTest::isStillToDo);
    return "| %s | %s | %s | %s |\n"
        .formatted(
            demand.demand(),
            STATUS.get(demand.status()),
            met.map(ReadmeTest::link).collect(Collectors.joining(", ")),
            toDo.map(words -> words.substring(Document.STILL_TO_DO.length()))
                .collect(Collectors.joining("; ")));
  }

  private static boolean isStillToDo(String metBy) {
    return metBy.startsWith(Document.STILL_TO_DO);
  }

  private static String link(String path) {
    return "[`%s`](%s)".formatted(path.substring(path.lastIndexOf('/') + 1), path);
  }
}
