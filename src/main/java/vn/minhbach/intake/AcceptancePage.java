package vn.minhbach.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** Where a ward officer accepts a checked list or withdraws it, having read what that means. */
@OfficePage(roles = Role.wardOfficer)
class AcceptancePage {

  private final Acceptance acceptance;
  private final Withdrawal withdrawal;

  AcceptancePage(Acceptance acceptance, Withdrawal withdrawal) {
    this.acceptance = acceptance;
    this.withdrawal = withdrawal;
  }

  @PostMapping("/intake/lists/{id}/accept")
  String accept(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String read,
      RedirectAttributes next) {
    int cases = acceptance.accept(id, read);
    Done.tell(next, "intake.done.accepted", String.valueOf(id), cases);
    return "redirect:/intake/lists/" + id;
  }

  @PostMapping("/intake/lists/{id}/withdraw")
  String withdraw(
      @PathVariable long id,
      @RequestParam @NotBlank @Size(max = 1000) String reason,
      RedirectAttributes next) {
    withdrawal.withdraw(id, reason);
    Done.tell(next, "intake.done.withdrawn", String.valueOf(id));
    return "redirect:/intake/lists/" + id;
  }
}
