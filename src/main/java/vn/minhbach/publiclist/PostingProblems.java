package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.Unposted;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Outcome;

/** Looks once more, before money goes out, whether the public could see and object. */
@Component
class PostingProblems implements Postings {

  private final ServedPostingMapper served;
  private final HeldCases held;
  private final Unposted unposted;
  private final PostingTime time;
  private final Clock clock;

  PostingProblems(
      ServedPostingMapper served,
      HeldCases held,
      Unposted unposted,
      PostingTime time,
      Clock clock) {
    this.served = served;
    this.held = held;
    this.unposted = unposted;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public Map<String, List<Finding>> problems(
      Collection<String> proposed, Collection<String> toPost) {
    Set<String> all = new LinkedHashSet<>(proposed);
    all.addAll(toPost);
    Map<String, ServedPosting> before = new HashMap<>();
    Map<String, ServedPosting> after = new HashMap<>();
    Map<String, List<Finding>> problems = new HashMap<>();
    for (List<String> chunk : Chunks.of(all, Chunks.VALUES)) {
      served.of(chunk).forEach(row -> (row.decided() ? after : before).put(row.caseNumber(), row));
    }
    posted(mustHang(proposed, before, Set.copyOf(toPost)), before, problems);
    posted(toPost, after, problems);
    objections(all, problems);
    return problems;
  }

  /** Those whom their sitting left to the decision hang on its list, if that is to be posted. */
  private List<String> mustHang(
      Collection<String> proposed, Map<String, ServedPosting> before, Set<String> toPost) {
    List<String> missing =
        proposed.stream().filter(c -> !before.containsKey(c) && toPost.contains(c)).toList();
    Set<String> later = missing.isEmpty() ? Set.of() : unposted.among(missing);
    return proposed.stream().filter(c -> !later.contains(c)).toList();
  }

  private void posted(
      Collection<String> cases,
      Map<String, ServedPosting> last,
      Map<String, List<Finding>> problems) {
    for (String caseNumber : cases) {
      ServedPosting row = last.get(caseNumber);
      if (row == null) {
        add(problems, caseNumber, finding("POSTING_MISSING"));
      } else if (!isServed(row)) {
        add(problems, caseNumber, finding("POSTING_TOO_SHORT", row));
      }
    }
  }

  private void objections(Collection<String> cases, Map<String, List<Finding>> problems) {
    for (List<String> chunk : Chunks.of(cases, Chunks.VALUES)) {
      Set<String> right = held.foundRight(chunk);
      right.forEach(c -> add(problems, c, finding("OBJECTION_UPHELD")));
      held.among(chunk).stream()
          .filter(c -> !right.contains(c))
          .forEach(c -> add(problems, c, finding("OBJECTION_OPEN")));
      held.untriaged(chunk).forEach(c -> add(problems, c, finding("OBJECTION_UNTRIAGED")));
    }
  }

  private static void add(Map<String, List<Finding>> problems, String caseNumber, Finding finding) {
    problems.computeIfAbsent(caseNumber, any -> new ArrayList<>()).add(finding);
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
