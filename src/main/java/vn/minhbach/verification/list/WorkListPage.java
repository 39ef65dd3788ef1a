package vn.minhbach.verification.list;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;

/** What a ward has still to verify, and verifying many at once. */
@OfficePage(
    roles = Role.wardOfficer,
    menu = WorkQuery.PATH,
    label = "verification.page.list",
    order = 200)
@ShowsPersons
class WorkListPage {

  private final WorkListModel list;
  private final BulkVerification bulk;

  WorkListPage(WorkListModel list, BulkVerification bulk) {
    this.list = list;
    this.bulk = bulk;
  }

  @GetMapping(WorkQuery.PATH)
  String list(@Valid @ModelAttribute("query") WorkQuery query, Model model, Locale language) {
    List<WorkLine> lines = list.show(query, model, language);
    model.addAttribute("form", null);
    model.addAttribute("ticked", query.tick() ? clear(lines) : List.of());
    return "verification/list";
  }

  /** Asks again, with what has changed, where the list is no longer as it was shown. */
  @PostMapping(WorkQuery.PATH)
  String verify(
      @Valid @ModelAttribute("query") WorkQuery query,
      @Valid @ModelAttribute("form") BulkForm form,
      Model model,
      Locale language,
      RedirectAttributes next,
      HttpServletResponse response) {
    List<Change> changes = bulk.record(form);
    if (changes.isEmpty()) {
      Done.tell(next, "verification.done.bulk", form.cases().size());
      return "redirect:" + query.link();
    }
    list.show(query, model, language);
    model.addAttribute("changes", changes);
    model.addAttribute("ticked", unchanged(form, changes));
    response.setStatus(HttpStatus.CONFLICT.value());
    response.setHeader("HX-Retarget", "#content");
    response.setHeader("HX-Reselect", "#content");
    response.setHeader("HX-Reswap", "outerHTML show:window:top");
    return "verification/list";
  }

  private static List<String> clear(List<WorkLine> lines) {
    return lines.stream().filter(WorkLine::isClear).map(line -> line.open().caseNumber()).toList();
  }

  private static List<String> unchanged(BulkForm form, List<Change> changes) {
    List<String> changed = changes.stream().map(Change::caseNumber).toList();
    return form.cases().stream().filter(c -> !changed.contains(c)).toList();
  }
}
