package vn.minhbach.administration;

import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.access.administration.Deputizing;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** Who acts for whom, from day to day. */
@OfficePage(
    roles = Role.administrator,
    menu = "/administration/deputies",
    label = "administration.page.deputies",
    order = 810)
class DeputiesPage {

  private final Deputizing deputizing;

  DeputiesPage(Deputizing deputizing) {
    this.deputizing = deputizing;
  }

  @GetMapping("/administration/deputies")
  String list(@RequestParam(defaultValue = "") String insteadOf, Model model) {
    model.addAttribute("deputies", deputizing.open());
    model.addAttribute("insteadOf", insteadOf);
    return "administration/deputies";
  }

  @PostMapping("/administration/deputies")
  String appoint(
      @RequestParam String deputy,
      @RequestParam String insteadOf,
      @RequestParam LocalDate fromDay,
      @RequestParam LocalDate toDay,
      RedirectAttributes next) {
    deputizing.appoint(deputy.strip(), insteadOf.strip(), fromDay, toDay);
    Done.tell(next, "administration.done.deputy", deputy.strip(), insteadOf.strip());
    return "redirect:/administration/deputies";
  }

  @PostMapping("/administration/deputies/{id}/end")
  String end(@PathVariable long id, RedirectAttributes next) {
    deputizing.end(id);
    Done.tell(next, "administration.done.deputyEnded");
    return "redirect:/administration/deputies";
  }
}
