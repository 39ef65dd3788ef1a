package vn.minhbach.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Who may open which page, as {@code pages/<stage>.csv} says: the address, the roles with spaces
 * between them, and, for a page about a thing of one ward, the roles of another district that see
 * it too.
 */
public final class PageTable {

  /** Who may open a page. */
  public record Row(Set<String> roles, Set<String> elsewhere) {}

  private PageTable() {}

  public static Map<String, Row> read() {
    Map<String, Row> table = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:pages/*.csv")) {
        List<String> lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        lines.stream().skip(1).map(line -> line.split(",", -1)).forEach(row -> add(table, row));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return table;
  }

  private static void add(Map<String, Row> table, String[] row) {
    table.put(row[0], new Row(roles(row[1]), roles(row.length > 2 ? row[2] : "")));
  }

  private static Set<String> roles(String words) {
    return words.isBlank() ? Set.of() : new TreeSet<>(List.of(words.split(" ")));
  }
}
