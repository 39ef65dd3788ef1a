package vn.minhbach.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Sum;

/**
 * Holds the figures of the stages of one ward and scheme against one another. Hanoi once published
 * 228,599 people and a sum that fits 228,499; here such a pair of figures is unbalanced and says
 * so.
 */
@Component
public class ControlTotals {

  private static final Set<String> BEFORE_COUNCIL =
      Set.of("WAITING_OTHER_WARD", "TO_VERIFY", "VERIFIED", "IN_SITTING");
  private static final Set<String> BEFORE_DECISION =
      Set.of("PROPOSED", "POSTED", "TO_SUBMIT", "IN_DOSSIER");
  private static final Set<String> AFTER_APPROVAL = Set.of("APPROVED", "IN_RUN", "PAID");

  private final TotalsMapper totals;
  private final MonitorLogin login;

  ControlTotals(TotalsMapper totals, MonitorLogin login) {
    this.totals = totals;
    this.login = login;
  }

  /** Of all lists of a ward under a scheme. */
  public List<ControlTotal> of(String unit, String scheme) {
    return login.atOneMoment(() -> read(new Scope(unit, scheme, null)));
  }

  /** Of one list that a ward handed in. */
  public List<ControlTotal> ofList(long list) {
    return login.atOneMoment(() -> read(new Scope(null, null, list)));
  }

  private List<ControlTotal> read(Scope of) {
    List<Part> uploaded = totals.uploaded(of);
    List<Part> cases = totals.cases(of);
    List<Part> payable = totals.payable(of);
    return List.of(
        uploaded(uploaded),
        opened(uploaded, cases),
        cases(cases, totals.proposed(of)),
        posted(totals.posted(of), totals.decided(of)),
        decided(cases, payable),
        inRun(payable));
  }

  private static ControlTotal uploaded(List<Part> uploaded) {
    return ControlTotal.of(
        "uploaded", Part.sum(uploaded), parts(uploaded, "accept", "ineligible", "review", "error"));
  }

  private static ControlTotal opened(List<Part> uploaded, List<Part> cases) {
    long readable = Part.sum(uploaded, Set.of("accept", "ineligible", "review")).people();
    Sum opened = Part.sum(cases);
    return ControlTotal.of(
        "opened", new Sum(readable, 0), Map.of("cases", new Sum(opened.people(), 0)));
  }

  private static ControlTotal cases(List<Part> cases, List<Part> proposed) {
    Map<String, Sum> parts = new LinkedHashMap<>();
    parts.put("proposed", Part.sum(proposed, Set.of("PROPOSED")));
    parts.put("notProposed", Part.sum(proposed, Set.of("NOT_PROPOSED")));
    parts.put("withdrawn", Part.sum(cases, Set.of("WITHDRAWN")));
    parts.put("referred", Part.sum(cases, Set.of("REFERRED")));
    parts.put("open", Part.sum(cases, BEFORE_COUNCIL));
    return ControlTotal.of("cases", Part.sum(cases), parts);
  }

  private static ControlTotal posted(List<Part> posted, List<Part> decided) {
    Map<String, Sum> parts = new LinkedHashMap<>();
    parts.put("decided", Part.sum(decided, Set.of("posted.approved")));
    parts.put("refused", Part.sum(decided, Set.of("posted.refused")));
    parts.put("halted", Part.sum(posted, Set.of("HALTED")));
    parts.put("sentBack", Part.sum(posted, BEFORE_COUNCIL));
    parts.put("withdrawn", Part.sum(posted, Set.of("WITHDRAWN", "REFERRED")));
    parts.put("notProposedAnyMore", Part.sum(posted, Set.of("NOT_PROPOSED")));
    parts.put("open", Part.sum(posted, BEFORE_DECISION));
    return ControlTotal.of("posted", Part.sum(posted), parts);
  }

  private static ControlTotal decided(List<Part> cases, List<Part> payable) {
    Map<String, Sum> parts = new LinkedHashMap<>();
    parts.put("inRun", Part.sum(payable, Set.of("IN_RUN", "PAID", "ABSENT", "RETURNED")));
    parts.put("held", Part.sum(payable, Set.of("HELD")));
    parts.put("waiting", Part.sum(payable, Set.of("WAITING", "PLANNED")));
    return ControlTotal.of("decided", Part.sum(cases, AFTER_APPROVAL), parts);
  }

  private static ControlTotal inRun(List<Part> payable) {
    Map<String, Sum> parts = new LinkedHashMap<>();
    parts.put("paid", Part.sum(payable, Set.of("PAID")));
    parts.put("returned", Part.sum(payable, Set.of("ABSENT", "RETURNED")));
    parts.put("open", Part.sum(payable, Set.of("IN_RUN")));
    return ControlTotal.of(
        "inRun", Part.sum(payable, Set.of("IN_RUN", "PAID", "ABSENT", "RETURNED")), parts);
  }

  private static Map<String, Sum> parts(List<Part> all, String... names) {
    Map<String, Sum> parts = new LinkedHashMap<>();
    for (String name : names) {
      parts.put(name, Part.sum(all, Set.of(name)));
    }
    return parts;
  }
}
