package vn.minhbach.verification.sheet;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;

/** One case, and its result: kept for later or recorded. */
@OfficePage(roles = Role.wardOfficer)
@ShowsPersons
class CasePage {

  private static final String PATH = "/verification/cases/{caseNumber}";

  private final CaseModel model;
  private final CaseResult result;

  CasePage(CaseModel model, CaseResult result) {
    this.model = model;
    this.result = result;
  }

  @GetMapping(PATH)
  String show(@PathVariable String caseNumber, Model page, Locale language) {
    model.show(caseNumber, page, language);
    return "verification/case";
  }

  /**
   * @param keep to keep what was entered without recording it
   */
  @PostMapping(PATH)
  String verify(
      @PathVariable String caseNumber,
      @Valid @ModelAttribute("form") CaseForm form,
      @RequestParam(defaultValue = "false") boolean keep,
      RedirectAttributes next) {
    if (keep) {
      result.keep(caseNumber, form);
      Done.tell(next, "verification.done.kept", caseNumber);
      return "redirect:/verification/cases/" + caseNumber;
    }
    result.record(caseNumber, form);
    Done.tell(next, "verification.done.one", caseNumber);
    return "redirect:/verification";
  }
}
