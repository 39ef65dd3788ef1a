package vn.minhbach.verification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.Declarations;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.UnitCode;

/** Shows a case to the officers of its ward. */
@Component
public class CaseSheets {

  private final Cases cases;
  private final CaseFindings findings;
  private final FindingTexts texts;
  private final Applicants applicants;
  private final Declarations declarations;
  private final VerificationBook book;
  private final Entered entered;
  private final Officers officers;
  private final CurrentOfficer currentOfficer;

  CaseSheets(
      Cases cases,
      CaseFindings findings,
      FindingTexts texts,
      Applicants applicants,
      Declarations declarations,
      VerificationBook book,
      Entered entered,
      Officers officers,
      CurrentOfficer currentOfficer) {
    this.cases = cases;
    this.findings = findings;
    this.texts = texts;
    this.applicants = applicants;
    this.declarations = declarations;
    this.book = book;
    this.entered = entered;
    this.officers = officers;
    this.currentOfficer = currentOfficer;
  }

  /** The sheet, for a ward officer of the case's ward. */
  @Transactional(readOnly = true)
  public CaseSheet sheet(String caseNumber, Locale language) {
    Officer officer = currentOfficer.require();
    SupportCase supportCase = cases.findIn(officer.area(), List.of(caseNumber)).get(0);
    UnitCode ward = new UnitCode(supportCase.unit());
    officer.as(Role.wardOfficer, ward);
    List<String> one = List.of(caseNumber);
    Map<Integer, Entered.Word> words = entered.words(one).getOrDefault(caseNumber, Map.of());
    return new CaseSheet(
        supportCase,
        applicants.of(one).get(caseNumber),
        declarations.of(one).get(caseNumber),
        found(findings.of(one).getOrDefault(caseNumber, List.of()), words, language),
        officers.holding(Role.neighbourhoodHead, ward).stream().map(Officer::user).toList(),
        book.input(caseNumber),
        entered.by(one).get(caseNumber));
  }

  private List<CaseSheet.Found> found(
      List<Finding> all, Map<Integer, Entered.Word> words, Locale language) {
    return IntStream.range(0, all.size())
        .mapToObj(number -> found(number, all.get(number), words.get(number), language))
        .toList();
  }

  private CaseSheet.Found found(int number, Finding finding, Entered.Word word, Locale language) {
    return new CaseSheet.Found(
        number,
        finding.code(),
        finding.outcome(),
        texts.of(finding, language),
        finding.sameAs() != null,
        finding.legalBasis(),
        word == null ? null : word.decision(),
        word == null ? null : word.reason(),
        word == null ? null : word.decidedBy());
  }
}
