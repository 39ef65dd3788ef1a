package vn.minhbach.payout.trail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.Trails;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Micros;

/**
 * Says whether a case or a run may go on to money, and keeps what is wrong for the monitor's task.
 */
@Component
public class TrailGate {

  private final TrailLook look;
  private final Trails trails;
  private final Entitlements entitlements;
  private final RunBook runs;
  private final Balance balance;
  private final TrailFindingMapper findings;
  private final PreparedTrails prepared;
  private final Clock clock;

  TrailGate(
      TrailLook look,
      Trails trails,
      Entitlements entitlements,
      RunBook runs,
      Balance balance,
      TrailFindingMapper findings,
      PreparedTrails prepared,
      Clock clock) {
    this.look = look;
    this.trails = trails;
    this.entitlements = entitlements;
    this.runs = runs;
    this.balance = balance;
    this.findings = findings;
    this.prepared = prepared;
    this.clock = clock;
  }

  /**
   * Codes of what was wrong with a case when the cases of its chunk were looked at; null if it
   * comes alone, from its monitor.
   */
  public List<String> ofChunk(String caseNumber) {
    return prepared.of(caseNumber);
  }

  /** Codes of what is wrong with a case; none when it may go on. */
  public List<String> ofCase(String caseNumber) {
    return ofCases(List.of(caseNumber)).get(caseNumber);
  }

  /** Those among these that wait for their own monitor: no money goes for them. */
  public List<String> underReview(Collection<String> cases) {
    List<String> found = new ArrayList<>();
    Chunks.of(cases, Chunks.VALUES).forEach(chunk -> found.addAll(findings.among(chunk)));
    return found;
  }

  /** Codes of what is wrong with a run, its figures or any of its cases; none when it may go on. */
  public List<String> ofRun(String number) {
    Run run = runs.find(number);
    List<TrailFinding> found = new ArrayList<>();
    if (!trails.broken(List.of(run.stream())).isEmpty()) {
      found.add(finding(number, null, "TRAIL_BROKEN", run.stream(), null));
    }
    balance
        .wrong(run)
        .forEach(wrong -> found.add(finding(number, null, "TOTALS_UNBALANCED", wrong, null)));
    List<String> cases = runs.lines(run).stream().map(RunLine::caseNumber).toList();
    look.problems(entitlements.ofCases(cases))
        .forEach((c, list) -> list.forEach(f -> found.add(of(number, c, f))));
    underReview(cases).forEach(c -> found.add(finding(number, c, "CASE_UNDER_REVIEW", null, null)));
    keep(List.of(number), found);
    return codes(found);
  }

  /** Looks at many cases at once, for the checks of each that follow in this transaction. */
  void prepare(Collection<String> cases) {
    prepared.remember(ofCases(cases));
  }

  private Map<String, List<String>> ofCases(Collection<String> cases) {
    List<Entitlement> known = entitlements.ofCases(cases);
    Map<String, List<Finding>> problems = look.problems(known);
    List<TrailFinding> found = new ArrayList<>();
    problems.forEach(
        (number, list) -> list.forEach(finding -> found.add(of(number, number, finding))));
    Set<String> unknown = new LinkedHashSet<>(cases);
    known.forEach(one -> unknown.remove(one.caseNumber()));
    unknown.forEach(
        number -> found.add(finding(number, number, "ENTITLEMENT_MISSING", null, null)));
    keep(cases, found);
    Map<String, List<String>> codes = new HashMap<>();
    cases.forEach(number -> codes.put(number, new ArrayList<>()));
    found.forEach(finding -> codes.get(finding.subject()).add(finding.code()));
    return codes;
  }

  private void keep(Collection<String> subjects, List<TrailFinding> found) {
    Chunks.of(subjects, Chunks.VALUES).forEach(findings::forget);
    Chunks.of(found, Chunks.ROWS).forEach(findings::insert);
  }

  private TrailFinding of(String subject, String caseNumber, Finding finding) {
    return finding(subject, caseNumber, finding.code(), finding.detail(), finding.legalBasis());
  }

  private TrailFinding finding(
      String subject, String caseNumber, String code, String detail, String basis) {
    return new TrailFinding(subject, caseNumber, code, detail, basis, Micros.of(clock.instant()));
  }

  private static List<String> codes(List<TrailFinding> found) {
    return found.stream().map(TrailFinding::code).distinct().sorted().toList();
  }
}
