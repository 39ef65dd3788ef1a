package vn.minhbach.verification.doubt;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;

/** One doubt after the other. */
@OfficePage(
    roles = Role.wardOfficer,
    menu = "/verification/doubts",
    label = "verification.page.doubts",
    order = 210)
@ShowsPersons
class DoubtsPage {

  private final Doubts doubts;
  private final DoubtModel model;

  DoubtsPage(Doubts doubts, DoubtModel model) {
    this.doubts = doubts;
    this.model = model;
  }

  @GetMapping("/verification/doubts")
  String show(
      @RequestParam(required = false) String at,
      @RequestParam(required = false) String after,
      Model page,
      Locale language) {
    model.show(at, after, page, language);
    return "verification/doubts";
  }

  @PostMapping("/verification/doubts")
  String decide(@Valid @ModelAttribute("form") DoubtForm form, RedirectAttributes next) {
    doubts.decide(form);
    Done.tell(next, "verification.done.doubt", form.caseNumber());
    return "redirect:/verification/doubts?after=" + form.key();
  }
}
