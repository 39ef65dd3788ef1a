package vn.minhbach.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Finding;

/** What the checks found, read from the row behind each case. */
@Component
class RowFindings implements CaseFindings {

  private final AcceptanceMapper rows;
  private final FindingsJson json;

  RowFindings(AcceptanceMapper rows, FindingsJson json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Map<String, List<Finding>> of(Collection<String> caseNumbers) {
    Map<String, List<Finding>> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      for (AcceptanceMapper.CaseRow row : rows.findings(chunk)) {
        List<Finding> findings = json.read(row.findings());
        if (!findings.isEmpty()) {
          found.put(row.caseNumber(), findings);
        }
      }
    }
    return found;
  }
}
