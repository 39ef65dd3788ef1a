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
  private final HeldCases held;
  private final PostingTime time;
  private final Clock clock;

  PostingProblems(ServedPostingMapper served, HeldCases held, PostingTime time, Clock clock) {
    this.served = served;
    this.held = held;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public Map<String, List<Finding>> problems(Collection<String> caseNumbers) {
    Map<String, ServedPosting> last = new HashMap<>();
    Set<String> open = new HashSet<>();
    Set<String> right = new HashSet<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      served.of(chunk).forEach(row -> last.put(row.caseNumber(), row));
      open.addAll(held.among(chunk));
      right.addAll(held.foundRight(chunk));
    }
    Map<String, List<Finding>> problems = new HashMap<>();
    for (String caseNumber : caseNumbers) {
      List<Finding> found = of(last.get(caseNumber));
      if (right.contains(caseNumber)) {
        found.add(finding("OBJECTION_UPHELD"));
      } else if (open.contains(caseNumber)) {
        found.add(finding("OBJECTION_OPEN"));
      }
      if (!found.isEmpty()) {
        problems.put(caseNumber, found);
      }
    }
    return problems;
  }

  private List<Finding> of(ServedPosting row) {
    List<Finding> found = new ArrayList<>();
    if (row == null) {
      found.add(finding("POSTING_MISSING"));
    } else if (!isServed(row)) {
      found.add(finding("POSTING_TOO_SHORT", row));
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

  private static Finding finding(String code) {
    return new Finding(code, Outcome.REVIEW, null, null, null, null);
  }

  private Finding finding(String code, ServedPosting row) {
    return new Finding(
        code, Outcome.REVIEW, null, row.posting(), time.basis(row.scheme(), row.postedOn()), null);
  }
}
