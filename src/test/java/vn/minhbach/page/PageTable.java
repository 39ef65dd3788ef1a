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
 * Who may open which page, as {@code pages/<stage>.csv} says: the address, and the roles with
 * spaces between them.
 */
final class PageTable {

  private PageTable() {}

  static Map<String, Set<String>> read() {
    Map<String, Set<String>> table = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:pages/*.csv")) {
        List<String> lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        lines.stream().skip(1).map(line -> line.split(",")).forEach(row -> add(table, row));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return table;
  }

  private static void add(Map<String, Set<String>> table, String[] row) {
    table.put(row[0], new TreeSet<>(List.of(row[1].split(" "))));
  }
}
