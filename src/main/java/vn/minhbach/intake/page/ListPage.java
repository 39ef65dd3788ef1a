package vn.minhbach.intake.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.staging.CheckProgress;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.scheme.Schemes;

/** A list with what was found in its rows, and what can be done with it. */
@OfficePage(roles = {Role.wardOfficer, Role.wardChair})
class ListPage {

  /** What the rows can be narrowed to, those to look at first. */
  private static final List<String> FILTERS =
      List.of("remarked", "error", "ineligible", "review", "accept", "all");

  private final OwnLists lists;
  private final RowWords words;
  private final Schemes schemes;
  private final CheckProgress progress;
  private final CurrentOfficer officers;
  private final Clock clock;

  ListPage(
      OwnLists lists,
      RowWords words,
      Schemes schemes,
      CheckProgress progress,
      CurrentOfficer officers,
      Clock clock) {
    this.lists = lists;
    this.words = words;
    this.schemes = schemes;
    this.progress = progress;
    this.officers = officers;
    this.clock = clock;
  }

  @ShowsPersons
  @GetMapping("/intake/lists/{id}")
  String list(
      @PathVariable long id,
      @RequestParam(required = false) String outcome,
      @RequestParam(defaultValue = "1") int page,
      Model model,
      Locale language) {
    ShownList list = lists.one(id);
    model.addAttribute("list", list);
    model.addAttribute("handsIn", officers.require().roles().contains(Role.wardOfficer));
    model.addAttribute("newer", lists.newerVersion(list));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("amount", schemes.inForce(list.scheme(), list.receivedOn()).amountDong());
    if (list.waits()) {
      addProgress(list, model);
    } else if (list.is("failed")) {
      model.addAttribute("failure", words.failure(list, language));
    } else if (list.isChecked()) {
      addRows(list, outcome, page, model, language);
    }
    return "intake/list";
  }

  private void addRows(ShownList list, String outcome, int page, Model model, Locale language) {
    String filter = outcome != null && FILTERS.contains(outcome) ? outcome : first(list);
    Paged<ListPageMapper.Row> rows = lists.rows(list, filter, page);
    model.addAttribute("filters", FILTERS);
    model.addAttribute("filter", filter);
    model.addAttribute("paging", rows.paging());
    model.addAttribute("rows", rows.rows().stream().map(r -> words.row(r, language)).toList());
  }

  private static String first(ShownList list) {
    return list.remarkedTotal() == 0 ? "all" : "remarked";
  }

  /** How far the check is, asked for again and again; when it is done the page comes anew. */
  @GetMapping("/intake/lists/{id}/progress")
  String progress(@PathVariable long id, Model model, HttpServletResponse response) {
    ShownList list = lists.one(id);
    if (!list.waits()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("list", list);
    addProgress(list, model);
    return "intake/progress :: progress";
  }

  private void addProgress(ShownList list, Model model) {
    model.addAttribute("before", lists.waitingBefore(list));
    model.addAttribute("checkedRows", progress.rows(list.id()));
  }
}
