package vn.minhbach.audit.check;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.audit.check.Trail.Officer;

/**
 * What the office itself told of some cases that a test took from their council on, held against
 * the check as if it were the whole log: how they were opened and verified is told before it.
 */
public final class RealTrail {

  private static final TypeReference<TreeMap<String, Object>> MAP = new TypeReference<>() {};

  private final Trail trail = new Trail();
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> cases;
  private final long dong;

  /**
   * @param streams of the cases and of what they passed through
   */
  public RealTrail(JdbcTemplate sql, List<String> cases, long dong, List<String> streams) {
    this.cases = cases;
    this.dong = dong;
    List<Trail.Draft> told = new ArrayList<>();
    String places = String.join(",", streams.stream().map(one -> "?").toList());
    sql.query(
        "SELECT leaf FROM minhbach_audit.audit_entry WHERE stream IN (" + places + ") ORDER BY id",
        row -> {
          told.add(draft(row.getBytes(1)));
        },
        streams.toArray());
    long first =
        told.stream()
            .map(d -> (long) d.leaf().get("recordedAt"))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    opened(first - 3_600_000_000L);
    trail.drafts.addAll(told);
    paymentLists();
  }

  private void opened(long at) {
    String ward = cases.get(0).substring(0, 5);
    Officer taker = Officer.of("tiepnhan", "wardOfficer");
    trail.add("list:1", "ListReceived", taker, at, Map.of("list", 1, "forUnit", ward));
    for (String one : cases) {
      Map<String, Object> content = Map.of("caseNumber", one, "list", 1, "amount", dong);
      trail.add("case:" + one, "CaseOpened", taker, at + 1, content);
    }
    Map<String, Object> accepted = Map.of("cases", cases.size(), "forUnit", ward);
    trail.add("list:1", "ListAccepted", taker, at + 1, accepted);
    for (String one : cases) {
      Map<String, Object> content =
          Map.of("caseNumber", one, "outcome", "confirmed", "confirmedBy", "totruong");
      Officer verifier = Officer.of("xacminh", "wardOfficer");
      trail.add("case:" + one, "CaseVerified", verifier, at + 2, content);
    }
    trail.drafts.forEach(draft -> draft.leaf().put("unit", ward));
  }

  /** The released lists, as the lines of the cases in them say. */
  private void paymentLists() {
    Map<String, StringBuilder> lists = new TreeMap<>();
    for (Trail.Draft draft : trail.drafts) {
      Map<String, Object> content = draft.content();
      if (draft.leaf().get("fact").equals("CaseInRun")) {
        String run = (String) content.get("run");
        lists
            .computeIfAbsent(run, number -> new StringBuilder(number + "\n"))
            .append(content.get("caseNumber") + "-" + content.get("attempt") + "\t")
            .append(content.get("dong") + "\t" + content.get("method") + "\n");
      }
    }
    lists.forEach(
        (run, text) ->
            files.put("runs/" + run + ".tsv", text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Codes of the violations in it. */
  public List<String> codes(Path folder) {
    return Exported.in(folder).write(trail.sealed(), files).check().codes();
  }

  /** Takes out what a stream tells. */
  public RealTrail without(String stream, String fact) {
    trail.drafts.removeIf(draft -> draft.is(stream, fact));
    return this;
  }

  private static Trail.Draft draft(byte[] leaf) {
    try {
      Map<String, Object> read =
          new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS).readValue(leaf, MAP);
      read.remove("number");
      read.remove("previous");
      return new Trail.Draft(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
