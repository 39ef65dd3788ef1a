package vn.minhbach.decision;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListVersion;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.verification.SheetFinding;
import vn.minhbach.verification.SheetFindings;
import vn.minhbach.verification.Verifications;
import vn.minhbach.verification.Verified;

/** Shows dossiers to the officers who work on them, in their area only. */
@Component
@Transactional(readOnly = true)
class DossierSheets {

  static final Role[] READERS = {
    Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader
  };

  /** Who may also read what shows no names. */
  private static final Role[] COUNTERS = {
    Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader, Role.monitor
  };

  private static final int PAGE = 200;

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final DossierMapper dossiers;
  private final SignatureMapper signatures;
  private final Applicants applicants;
  private final SheetFindings findings;
  private final Verifications verifications;

  DossierSheets(
      CurrentOfficer currentOfficer,
      DossierDesk desk,
      DossierMapper dossiers,
      SignatureMapper signatures,
      Applicants applicants,
      SheetFindings findings,
      Verifications verifications) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.dossiers = dossiers;
    this.signatures = signatures;
    this.applicants = applicants;
    this.findings = findings;
    this.verifications = verifications;
  }

  /**
   * The sheet of a dossier. Lines that need a ruling of their own stand first, so that none is
   * overlooked among hundreds.
   */
  DossierSheet sheet(String number) {
    Dossier dossier = desk.find(number);
    currentOfficer.require().asAny(dossier.ward(), READERS);
    List<Line> lines = desk.all(dossier);
    List<String> numbers = CaseNumbers.of(lines);
    Map<String, Applicant> people = applicants.of(numbers);
    Map<String, List<SheetFinding>> found = findings.of(numbers, LocaleContextHolder.getLocale());
    Map<String, Verified> verified = verifications.of(numbers);
    return new DossierSheet(
        number,
        dossier.unit(),
        dossier.scheme(),
        dossier.state(),
        ListVersion.of(number, lines),
        paper(number, Signature.Step.SUBMISSION),
        paper(number, Signature.Step.DECISION),
        desk.totals(dossier),
        lines.stream()
            .sorted(comparing(Line::isUndisputed))
            .map(
                line -> {
                  String one = line.caseNumber();
                  return DossierSheet.Row.of(
                      line, people.get(one), found.get(one), verified.get(one));
                })
            .toList());
  }

  /** The newest dossiers of a unit, or of the officer's whole area for null, without names. */
  List<DossierSheet.Listed> newest(String unit, DossierState state) {
    Officer officer = currentOfficer.require();
    officer.asAny(unit == null ? officer.unit() : new UnitCode(unit), COUNTERS);
    Set<String> units = unit == null ? officer.area().units() : Set.of(unit);
    return dossiers.newest(units, state, PAGE).stream().map(DossierSheet.Listed::of).toList();
  }

  private DossierSheet.Paper paper(String number, Signature.Step step) {
    Signature signature = signatures.find(number, step);
    return signature == null
        ? null
        : new DossierSheet.Paper(signature.paperNumber(), signature.signedOn());
  }
}
