package vn.minhbach.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;

/** The applicant, read from the row behind each case. */
@Component
class RowApplicants implements Applicants {

  private final AcceptanceMapper rows;

  RowApplicants(AcceptanceMapper rows) {
    this.rows = rows;
  }

  @Override
  public Map<String, Applicant> of(Collection<String> caseNumbers) {
    Map<String, Applicant> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      rows.applicants(chunk).forEach(a -> found.put(a.caseNumber(), a));
    }
    return found;
  }
}
