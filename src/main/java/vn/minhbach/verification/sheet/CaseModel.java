package vn.minhbach.verification.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.intake.find.OtherCases;
import vn.minhbach.intake.scan.Scans;
import vn.minhbach.registry.Persons;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.verification.CaseSheet;
import vn.minhbach.verification.CaseSheets;
import vn.minhbach.verification.Verifications;
import vn.minhbach.verification.request.RequestModel;

/** All that the page of a case says. */
@Component
class CaseModel {

  private final CaseSheets sheets;
  private final CurrentOfficer officers;
  private final Verifiers verifiers;
  private final Verifications verifications;
  private final Persons persons;
  private final OtherCases otherCases;
  private final Scans scans;
  private final RequestModel requests;
  private final Schemes schemes;
  private final Clock clock;

  CaseModel(
      CaseSheets sheets,
      CurrentOfficer officers,
      Verifiers verifiers,
      Verifications verifications,
      Persons persons,
      OtherCases otherCases,
      Scans scans,
      RequestModel requests,
      Schemes schemes,
      Clock clock) {
    this.sheets = sheets;
    this.officers = officers;
    this.verifiers = verifiers;
    this.verifications = verifications;
    this.persons = persons;
    this.otherCases = otherCases;
    this.scans = scans;
    this.requests = requests;
    this.schemes = schemes;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public void show(String caseNumber, Model page, Locale language) {
    CaseSheet sheet = sheets.sheet(new CaseNumber(caseNumber).value(), language);
    SupportCase supportCase = sheet.supportCase();
    Officer officer = officers.require();
    Act exclusion = verifiers.exclusion(caseNumber, officer);
    LocalDate today = LocalDate.now(clock);
    page.addAttribute("sheet", sheet);
    page.addAttribute("scheme", schemes.inForce(supportCase.scheme(), today));
    page.addAttribute("exclusion", exclusion);
    page.addAttribute("verifiers", verifiers.of(caseNumber, supportCase.unit()));
    page.addAttribute("waiting", supportCase.state() == CaseState.TO_VERIFY);
    page.addAttribute("mayEnter", supportCase.state() == CaseState.TO_VERIFY && exclusion == null);
    page.addAttribute("verified", verifications.of(List.of(caseNumber)).get(caseNumber));
    page.addAttribute(
        "others", otherCases.of(officer.area(), persons.sameAs(supportCase.person()), caseNumber));
    page.addAttribute("scans", scans.ofCase(caseNumber, officer.area()));
    page.addAttribute("today", today);
    requests.show(caseNumber, page);
  }
}
