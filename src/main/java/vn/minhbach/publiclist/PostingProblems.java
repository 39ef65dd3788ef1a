package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Outcome;

/** Looks once more, before money goes out, whether the public could see and object. */
@Component
class PostingProblems implements Postings {

  private final ServedPostingMapper served;
  private final ObjectionMapper objections;
  private final PostingTime time;
  private final Clock clock;

  PostingProblems(
      ServedPostingMapper served, ObjectionMapper objections, PostingTime time, Clock clock) {
    this.served = served;
    this.objections = objections;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public Map<String, List<Finding>> problems(Collection<String> caseNumbers) {
    Map<String, ServedPosting> last = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      served.of(chunk).forEach(row -> last.put(row.caseNumber(), row));
      open.addAll(objections.withOpen(chunk));
    }
    Map<String, List<Finding>> problems = new HashMap<>();
    for (String caseNumber : caseNumbers) {
      List<Finding> found = of(last.get(caseNumber), open.contains(caseNumber));
      if (!found.isEmpty()) {
        problems.put(caseNumber, found);
      }
    }
    return problems;
  }

  private List<Finding> of(ServedPosting row, boolean objected) {
    List<Finding> found = new ArrayList<>();
    if (row == null) {
      found.add(new Finding("POSTING_MISSING", Outcome.REVIEW, null, null, null, null));
    } else if (!isServed(row)) {
      found.add(finding("POSTING_TOO_SHORT", row));
    }
    if (objected) {
      found.add(new Finding("OBJECTION_OPEN", Outcome.REVIEW, null, null, null, null));
    }
    return found;
  }

  private boolean isServed(ServedPosting row) {
    if (row.closedAt() == null) {
      return false;
    }
    LocalDateTime closed =
        LocalDateTime.ofInstant(Micros.toInstant(row.closedAt()), clock.getZone());
    return time.served(row.scheme(), row.postedOn(), row.workingDays(), closed);
  }

  private Finding finding(String code, ServedPosting row) {
    return new Finding(
        code, Outcome.REVIEW, null, row.posting(), time.basis(row.scheme(), row.postedOn()), null);
  }
}
