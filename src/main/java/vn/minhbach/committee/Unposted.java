package vn.minhbach.committee;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;

/** Tells which cases went from their council to the authority without being posted first. */
@Component
public class Unposted {

  private final ConcludedCaseMapper sittings;

  Unposted(ConcludedCaseMapper sittings) {
    this.sittings = sittings;
  }

  /** Those of the cases whose last sitting left nothing to post. Few statements for all cases. */
  public Set<String> among(Collection<String> caseNumbers) {
    Map<String, Boolean> last = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      sittings.of(chunk).forEach(row -> last.put(row.caseNumber(), row.unposted()));
    }
    return last.keySet().stream().filter(last::get).collect(Collectors.toSet());
  }
}
