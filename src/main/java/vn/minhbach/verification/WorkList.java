package vn.minhbach.verification;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.UnitCode;

/** What a ward has still to verify, with names and findings, in the order of case numbers. */
@Component
class WorkList {

  private static final int LONGEST = 1000;

  /** One line of the work list. */
  record Item(
      String caseNumber, int row, String fullName, String neighbourhood, List<Finding> findings) {}

  private final Cases cases;
  private final CaseFindings findings;
  private final Applicants applicants;
  private final CurrentOfficer officers;

  WorkList(Cases cases, CaseFindings findings, Applicants applicants, CurrentOfficer officers) {
    this.cases = cases;
    this.findings = findings;
    this.applicants = applicants;
    this.officers = officers;
  }

  @Transactional(readOnly = true)
  public List<Item> of(String unit, String scheme) {
    officers.require().as(Role.wardOfficer, new UnitCode(unit));
    List<SupportCase> open = cases.inState(unit, scheme, CaseState.TO_VERIFY, LONGEST);
    List<String> numbers = open.stream().map(SupportCase::caseNumber).toList();
    Map<String, Applicant> people = applicants.of(numbers);
    Map<String, List<Finding>> found = findings.of(numbers);
    return open.stream()
        .map(
            c ->
                new Item(
                    c.caseNumber(),
                    c.row(),
                    people.get(c.caseNumber()).fullName(),
                    c.neighbourhood(),
                    found.getOrDefault(c.caseNumber(), List.of())))
        .toList();
  }
}
