package vn.minhbach.verification.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.intake.find.OpenCases;
import vn.minhbach.shared.Refused;
import vn.minhbach.verification.Verification;

/** Verifies the ticked cases of a page, if all that the page showed is still so. */
@Component
class BulkVerification {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final CurrentOfficer officers;
  private final OpenCases open;
  private final WorkLines lines;
  private final Cases cases;
  private final Verification verification;

  BulkVerification(
      CurrentOfficer officers,
      OpenCases open,
      WorkLines lines,
      Cases cases,
      Verification verification) {
    this.officers = officers;
    this.open = open;
    this.lines = lines;
    this.cases = cases;
    this.verification = verification;
  }

  /**
   * What has changed since the page was shown; nothing, if the cases were recorded.
   *
   * @throws Refused as {@link Verification#verify} does, and code {@code verification.notTicked}
   *     when no case of the page was ticked
   */
  @Transactional
  public List<Change> record(BulkForm form) {
    Area area = officers.require().areaAs(Role.wardOfficer);
    Shown shown = Shown.read(form.shown(), form.hash());
    if (form.cases().isEmpty() || !shown.marks().keySet().containsAll(form.cases())) {
      throw new Refused("verification.notTicked");
    }
    Map<String, WorkLine> now = now(area, shown);
    List<Change> changes = changes(area, shown, now);
    if (changes.isEmpty()) {
      verification.verify(form.cases().stream().map(c -> form.input(now.get(c))).toList());
    }
    return changes;
  }

  private Map<String, WorkLine> now(Area area, Shown shown) {
    return lines.of(open.lock(area, shown.marks().keySet()), VIETNAMESE).stream()
        .collect(
            Collectors.toMap(
                line -> line.open().caseNumber(), line -> line, (a, b) -> a, LinkedHashMap::new));
  }

  private List<Change> changes(Area area, Shown shown, Map<String, WorkLine> now) {
    List<String> changed =
        shown.marks().entrySet().stream()
            .filter(line -> !isAsShown(now.get(line.getKey()), line.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return cases.findIn(area, changed).stream().map(BulkVerification::change).toList();
  }

  private static boolean isAsShown(WorkLine line, String mark) {
    return line != null && line.mark().equals(mark);
  }

  private static Change change(SupportCase c) {
    return new Change(c.caseNumber(), c.state(), c.state() == CaseState.TO_VERIFY);
  }
}
