package vn.minhbach.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** The district's accountant lets a run go or gives it back, and holds or frees single money. */
@OfficePage(roles = Role.districtAccountant)
class MoneyPage {

  private final RunActs acts;
  private final Holding holding;

  MoneyPage(RunActs acts, Holding holding) {
    this.acts = acts;
    this.holding = holding;
  }

  @PostMapping("/payout/runs/{number}/release")
  String release(
      @PathVariable String number,
      @RequestParam boolean approve,
      @RequestParam(required = false) @Size(max = 1000) String reason,
      @RequestParam String listVersion,
      RedirectAttributes next) {
    acts.release(number, new RunController.ReleaseEntry(approve, reason, listVersion));
    Done.tell(next, approve ? "payout.done.released" : "payout.done.notReleased", number);
    return "redirect:/payout/runs/" + number;
  }

  @PostMapping("/payout/entitlements/{caseNumber}/hold")
  String hold(
      @PathVariable String caseNumber,
      @RequestParam @NotBlank @Size(max = 1000) String reason,
      RedirectAttributes next) {
    holding.hold(caseNumber, reason.strip());
    Done.tell(next, "payout.done.held", caseNumber);
    return "redirect:/payout/entitlements/" + caseNumber;
  }

  @PostMapping("/payout/entitlements/{caseNumber}/free")
  String free(
      @PathVariable String caseNumber,
      @RequestParam @NotBlank @Size(max = 1000) String reason,
      RedirectAttributes next) {
    holding.free(caseNumber, reason.strip());
    Done.tell(next, "payout.done.freed", caseNumber);
    return "redirect:/payout/entitlements/" + caseNumber;
  }
}
