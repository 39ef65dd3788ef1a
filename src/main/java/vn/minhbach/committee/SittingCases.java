package vn.minhbach.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Area;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Refused;
import vn.minhbach.verification.Verifications;
import vn.minhbach.verification.Verified;

/** Finds the cases over which a council shall sit and makes the lines of its list. */
@Component
class SittingCases {

  private final Cases cases;
  private final CaseFindings findings;
  private final Verifications verifications;

  SittingCases(Cases cases, CaseFindings findings, Verifications verifications) {
    this.cases = cases;
    this.findings = findings;
    this.verifications = verifications;
  }

  /**
   * The lines in the council's order; refuses a list that is empty or holds a case that may not be
   * on it.
   */
  List<Line> lines(SittingRequest request, Area area) {
    List<SupportCase> chosen = chosen(request, area);
    if (chosen.isEmpty()) {
      throw new Refused("committee.noCases", request.unit(), request.scheme());
    }
    List<String> numbers = chosen.stream().map(SupportCase::caseNumber).toList();
    Map<String, Verified> verified = verifications.of(numbers);
    checkVerified(numbers, verified, request.heldOn());
    Map<String, List<Finding>> found = findings.of(numbers);
    return LineOrder.of(chosen.stream().map(c -> line(c, verified, found)).toList());
  }

  private List<SupportCase> chosen(SittingRequest request, Area area) {
    if (request.cases() == null) {
      return cases.inState(
          request.unit(), request.scheme(), CaseState.VERIFIED, SittingRequest.MAX_CASES);
    }
    Set<String> numbers = new LinkedHashSet<>(request.cases());
    List<SupportCase> chosen = cases.findIn(area, numbers);
    List<String> foreign =
        chosen.stream().filter(c -> !belongs(c, request)).map(SupportCase::caseNumber).toList();
    if (!foreign.isEmpty()) {
      throw new Refused("committee.notReady", foreign.size(), foreign.get(0));
    }
    return chosen;
  }

  private static boolean belongs(SupportCase item, SittingRequest request) {
    return item.state() == CaseState.VERIFIED
        && item.unit().equals(request.unit())
        && item.scheme().equals(request.scheme());
  }

  private static void checkVerified(
      Collection<String> numbers, Map<String, Verified> verified, LocalDate heldOn) {
    for (String number : numbers) {
      Verified one = verified.get(number);
      if (one == null) {
        throw new Refused("committee.notReady", 1, number);
      }
      if (one.confirmedOn().isAfter(heldOn)) {
        throw new Refused(
            "committee.heldBeforeVerification",
            number,
            new Day(heldOn),
            new Day(one.confirmedOn()));
      }
    }
  }

  private static Line line(
      SupportCase item, Map<String, Verified> verified, Map<String, List<Finding>> found) {
    String codes =
        found.getOrDefault(item.caseNumber(), List.of()).stream()
            .map(Finding::code)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toCollection(TreeSet::new), c -> String.join(",", c)));
    return new Line(
        0,
        item.caseNumber(),
        item.neighbourhood(),
        item.amount(),
        verified.get(item.caseNumber()).confirmed(),
        codes,
        false);
  }
}
