package vn.minhbach.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** The ward's accountant opens later runs and prepares the money. */
@OfficePage(roles = Role.accountant)
class PreparationPage {

  private final CurrentOfficer currentOfficer;
  private final RunOpening opening;
  private final SamePerson samePerson;
  private final RunActs acts;

  PreparationPage(
      CurrentOfficer currentOfficer, RunOpening opening, SamePerson samePerson, RunActs acts) {
    this.currentOfficer = currentOfficer;
    this.opening = opening;
    this.samePerson = samePerson;
    this.acts = acts;
  }

  @PostMapping("/payout/runs")
  String open(@RequestParam @NotBlank String scheme, RedirectAttributes next) {
    String number = opening.open(currentOfficer.require().unit(), scheme.strip(), null);
    Done.tell(next, "payout.done.opened", number);
    return "redirect:/payout/runs/" + number;
  }

  @PostMapping("/payout/runs/{number}/preparation")
  String prepare(
      @PathVariable String number,
      @RequestParam @NotBlank @Size(max = 300) String sourceOfFunds,
      @RequestParam(required = false) @Size(max = 34) String debtorAccount,
      @RequestParam(required = false) @Size(max = 140) String debtorBank,
      @RequestParam String listVersion,
      RedirectAttributes next) {
    samePerson.catchUp(number);
    acts.prepare(
        number,
        new RunController.PreparationEntry(
            sourceOfFunds.strip(), textOrNull(debtorAccount), textOrNull(debtorBank), listVersion));
    Done.tell(next, "payout.done.prepared", number);
    return "redirect:/payout/runs/" + number;
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
