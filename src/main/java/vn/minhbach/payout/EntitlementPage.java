package vn.minhbach.payout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicants;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.scheme.Phrases;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Refused;

/** The money of one case: where it is, why it is held, who can set it free. */
@OfficePage(roles = {Role.accountant, Role.treasurer, Role.districtAccountant})
@ShowsPersons
class EntitlementPage {

  private final CurrentOfficer currentOfficer;
  private final Entitlements entitlements;
  private final RunBook runs;
  private final HeldViews heldViews;
  private final WhoCan whoCan;
  private final Applicants applicants;
  private final Phrases phrases;
  private final Clock clock;

  EntitlementPage(
      CurrentOfficer currentOfficer,
      Entitlements entitlements,
      RunBook runs,
      HeldViews heldViews,
      WhoCan whoCan,
      Applicants applicants,
      Phrases phrases,
      Clock clock) {
    this.currentOfficer = currentOfficer;
    this.entitlements = entitlements;
    this.runs = runs;
    this.heldViews = heldViews;
    this.whoCan = whoCan;
    this.applicants = applicants;
    this.phrases = phrases;
    this.clock = clock;
  }

  @GetMapping("/payout/entitlements/{caseNumber}")
  String entitlement(@PathVariable String caseNumber, Locale language, Model model) {
    CaseNumber number = new CaseNumber(caseNumber);
    currentOfficer.require().asAny(number.ward(), RunSheets.READERS);
    List<Entitlement> found = entitlements.ofCases(List.of(caseNumber));
    if (found.isEmpty()) {
      throw new Refused("payout.notApproved", caseNumber);
    }
    Entitlement one = found.get(0);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("one", one);
    model.addAttribute("applicant", applicants.of(List.of(caseNumber)).get(caseNumber));
    model.addAttribute("run", runs.openRun(one));
    model.addAttribute("gone", entitlements.isGone(one));
    model.addAttribute(
        "held", one.held() == null ? null : heldViews.of(List.of(one), language).get(0));
    model.addAttribute("free", whoCan.free(number.ward()));
    model.addAttribute("acts", currentOfficer.require().roles().contains(Role.districtAccountant));
    model.addAttribute("holdPhrases", phrases.of("payout", "hold", today));
    model.addAttribute("freePhrases", phrases.of("payout", "free", today));
    return "payout/entitlement";
  }
}
