package vn.minhbach.decision;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.EarlierLine;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.LineCounts;
import vn.minhbach.decision.list.LineFilter;
import vn.minhbach.decision.list.ListChanges;
import vn.minhbach.decision.list.ListVersion;
import vn.minhbach.decision.list.Rulings;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.page.Paging;
import vn.minhbach.verification.SheetFinding;
import vn.minhbach.verification.SheetFindings;
import vn.minhbach.verification.Verifications;
import vn.minhbach.verification.Verified;

/** Makes the page of a dossier: names are read for the lines that are shown alone. */
@Component
@Transactional(readOnly = true)
class DossierViews {

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final LineMapper lines;
  private final SignatureMapper signatures;
  private final Cases cases;
  private final Applicants applicants;
  private final SheetFindings findings;
  private final Verifications verifications;

  DossierViews(
      CurrentOfficer currentOfficer,
      DossierDesk desk,
      LineMapper lines,
      SignatureMapper signatures,
      Cases cases,
      Applicants applicants,
      SheetFindings findings,
      Verifications verifications) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.lines = lines;
    this.signatures = signatures;
    this.cases = cases;
    this.applicants = applicants;
    this.findings = findings;
    this.verifications = verifications;
  }

  DossierView of(String number, LineFilter show, int page, Locale language) {
    Dossier dossier = desk.find(number);
    currentOfficer.require().asAny(dossier.ward(), DossierSheets.READERS);
    List<Line> all = desk.all(dossier);
    ListChanges changes = ListChanges.of(all, lines.sentBackBefore(dossier));
    boolean appraised = dossier.appraisedAt() != null;
    Set<String> again = changes.again().keySet();
    List<Line> wanted =
        all.stream()
            .filter(line -> show.shows(line, again, appraised))
            .sorted(comparing(line -> rank(line, again)))
            .toList();
    Paging paging = Paging.of(page, wanted.size());
    return new DossierView(
        dossier,
        ListVersion.of(number, all),
        Rulings.version(all.stream().filter(Line::isLeft).toList()),
        paper(number, Signature.Step.SUBMISSION),
        paper(number, Signature.Step.DECISION),
        desk.totals(dossier),
        LineCounts.of(all, again, appraised),
        changes,
        changes.changed(all),
        gone(changes.gone()),
        show,
        paging,
        rows(paging.part(wanted), changes.again(), language));
  }

  /** Those about which somebody says no stand first, then those that come again. */
  private static int rank(Line line, Set<String> again) {
    if (LineFilter.isException(line)) {
      return 0;
    }
    return again.contains(line.caseNumber()) ? 1 : 2;
  }

  private List<DossierView.Row> rows(
      List<Line> shown, Map<String, EarlierLine> again, Locale language) {
    List<String> numbers = CaseNumbers.of(shown);
    Map<String, Applicant> people = applicants.of(numbers);
    Map<String, List<SheetFinding>> found = findings.of(numbers, language);
    Map<String, Verified> verified = verifications.of(numbers);
    return shown.stream()
        .map(
            line -> {
              String one = line.caseNumber();
              return new DossierView.Row(
                  line,
                  people.get(one),
                  found.getOrDefault(one, List.of()),
                  verified.get(one),
                  again.get(one));
            })
        .toList();
  }

  private List<DossierView.Gone> gone(List<EarlierLine> gone) {
    List<String> numbers = gone.stream().map(EarlierLine::caseNumber).toList();
    List<CaseState> states = cases.find(numbers).stream().map(SupportCase::state).toList();
    return java.util.stream.IntStream.range(0, gone.size())
        .mapToObj(i -> new DossierView.Gone(gone.get(i), states.get(i)))
        .toList();
  }

  private DossierSheet.Paper paper(String number, Signature.Step step) {
    Signature signature = signatures.find(number, step);
    return signature == null
        ? null
        : new DossierSheet.Paper(signature.paperNumber(), signature.signedOn());
  }
}
