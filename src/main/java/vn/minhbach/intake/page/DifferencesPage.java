package vn.minhbach.intake.page;

import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.shared.Refused;

/** What a corrected list has changed, row by row, the old and the new beside each other. */
@OfficePage(roles = {Role.wardOfficer, Role.wardChair})
@ShowsPersons
class DifferencesPage {

  private final OwnLists lists;
  private final Comparison comparison;

  DifferencesPage(OwnLists lists, Comparison comparison) {
    this.lists = lists;
    this.comparison = comparison;
  }

  @GetMapping("/intake/lists/{id}/differences")
  String differences(
      @PathVariable long id,
      @RequestParam(defaultValue = "1") int page,
      Model model,
      Locale language) {
    ShownList now = lists.one(id);
    if (now.before() == null || !now.isChecked()) {
      throw new Refused("intake.nothingToCompare", String.valueOf(id));
    }
    ShownList before = lists.one(now.before());
    if (before.skippedLines() == null) {
      throw new Refused("intake.nothingToCompare", String.valueOf(id));
    }
    Differences differences = comparison.between(before, now);
    List<Difference> all = differences.all();
    Paging paging = Paging.of(page, all.size());
    model.addAttribute("list", now);
    model.addAttribute("before", before);
    model.addAttribute("totals", differences.totals());
    model.addAttribute("paging", paging);
    model.addAttribute("differences", comparison.shown(paging.part(all), before, now, language));
    return "intake/list-differences";
  }
}
