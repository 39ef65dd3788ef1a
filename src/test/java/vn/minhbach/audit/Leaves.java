package vn.minhbach.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the trail's streams say, word for word, for tests. */
public record Leaves(JdbcTemplate sql) {

  /** The leaves of a stream in their order. */
  public List<String> of(String stream) {
    return sql.query(
        "SELECT leaf FROM minhbach_audit.audit_entry WHERE stream = ? ORDER BY number",
        (row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8),
        stream);
  }

  /** The names of a stream's facts in their order. */
  public List<String> facts(String stream) {
    return of(stream).stream()
        .map(leaf -> leaf.replaceAll("(?s).*\"fact\":\"(\\w+)\".*", "$1"))
        .toList();
  }

  /** The newest leaf of a stream; fails where there is none. */
  public String last(String stream) {
    List<String> leaves = of(stream);
    return leaves.get(leaves.size() - 1);
  }
}
