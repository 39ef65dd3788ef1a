package vn.minhbach.decision;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.shared.Refused;

/** A ward officer makes a dossier of what waits, or of a part of it. */
@OfficePage(roles = Role.wardOfficer)
class PreparingPage {

  private final CurrentOfficer currentOfficer;
  private final Waiting waiting;
  private final DossierPreparing preparing;

  PreparingPage(CurrentOfficer currentOfficer, Waiting waiting, DossierPreparing preparing) {
    this.currentOfficer = currentOfficer;
    this.waiting = waiting;
    this.preparing = preparing;
  }

  @ShowsPersons
  @GetMapping("/decision/waiting")
  String waiting(
      @RequestParam String scheme, @RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("waiting", waiting.cases(scheme, page));
    return "decision/waiting";
  }

  /**
   * Prepares the dossier.
   *
   * @param part whether only the ticked cases are to be on it
   */
  @PostMapping("/decision/dossiers")
  String prepare(
      @RequestParam String scheme,
      @RequestParam(defaultValue = "false") boolean part,
      @RequestParam(name = "case", required = false) List<String> cases,
      RedirectAttributes next) {
    if (part && (cases == null || cases.isEmpty())) {
      throw new Refused("decision.noneChosen");
    }
    String number = preparing.prepare(currentOfficer.require().unit(), scheme, part ? cases : null);
    Done.tell(next, "decision.done.prepared", number);
    return "redirect:/decision/dossiers/" + number;
  }
}
