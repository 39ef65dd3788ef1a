package vn.minhbach.verification.search;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.find.CaseSearch;
import vn.minhbach.intake.find.FoundCase;
import vn.minhbach.intake.find.SearchTerm;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.page.ShowsPersons;

/** Finds a case for whoever works on cases of the area. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.councilSecretary,
      Role.councilChair,
      Role.wardChair,
      Role.accountant,
      Role.treasurer,
      Role.labourOfficer,
      Role.districtLeader,
      Role.districtAccountant
    },
    menu = SearchPage.PATH,
    label = "verification.page.search",
    order = 220)
@ShowsPersons
class SearchPage {

  static final String PATH = "/verification/search";

  private final CurrentOfficer officers;
  private final CaseSearch search;

  SearchPage(CurrentOfficer officers, CaseSearch search) {
    this.officers = officers;
    this.search = search;
  }

  @GetMapping(PATH)
  String show(
      @RequestParam(required = false) String s,
      @RequestParam(defaultValue = "1") int page,
      HttpSession session,
      Model model) {
    String typed = Searches.term(session, s);
    model.addAttribute("typed", typed);
    if (typed != null) {
      results(typed, page, model);
      model.addAttribute("link", PATH + "?s=" + s);
    }
    return "verification/search";
  }

  /** A number or a receipt leads to its case at once. */
  @PostMapping(PATH)
  String find(@RequestParam(defaultValue = "") String term, HttpSession session) {
    Officer officer = officers.require();
    Optional<FoundCase> one = search.one(officer.area(), SearchTerm.read(term));
    return one.map(c -> "redirect:" + pages(officer) + c.caseNumber())
        .orElseGet(() -> "redirect:" + PATH + "?s=" + Searches.keep(session, term));
  }

  private void results(String typed, int page, Model model) {
    Officer officer = officers.require();
    Area area = officer.area();
    SearchTerm term = SearchTerm.read(typed);
    if (term.kind() == SearchTerm.Kind.RECEIPT) {
      term = SearchTerm.name(typed);
    }
    boolean byNumber = term.kind() == SearchTerm.Kind.CASE;
    Paging paging = Paging.of(page, byNumber ? 0 : search.count(area, term));
    model.addAttribute("paging", paging);
    model.addAttribute(
        "found", byNumber ? List.of() : search.page(area, term, paging.offset(), paging.size()));
    model.addAttribute("pages", pages(officer));
  }

  /** Where the officer reads about a case. */
  private static String pages(Officer officer) {
    return officer.roles().contains(Role.wardOfficer)
        ? "/verification/cases/"
        : "/oversight/cases/";
  }
}
