package vn.minhbach.oversight.find;

import java.util.Collection;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.oversight.AreaUnits;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.Readers;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.UnitCode;

/**
 * Where people find a trail: by the number of a case, a list, a sitting, a posting, a dossier or a
 * run, and never by a name.
 */
@ReadersPage(menu = "/oversight/search", label = "oversight.page.search", order = 700)
class SearchPage {

  private static final List<String> KINDS = List.of("list", "sitting", "posting", "dossier", "run");

  private final CurrentOfficer officers;
  private final AreaUnits units;
  private final FindMapper found;

  SearchPage(CurrentOfficer officers, AreaUnits units, MonitorLogin login) {
    this.officers = officers;
    this.units = units;
    this.found = login.mapper(FindMapper.class);
  }

  @GetMapping("/oversight/search")
  String search(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Officer officer = officers.require();
    String wanted = number.strip();
    if (CaseNumber.isOne(wanted)) {
      return "redirect:/oversight/cases/" + wanted;
    }
    Collection<String> within = within(officer, unit);
    String ofKind = KINDS.contains(kind) ? kind : "";
    String start = wanted.replaceAll("[^0-9A-Z-]", "");
    model.addAttribute("kinds", KINDS);
    model.addAttribute("units", units.of(officer));
    model.addAttribute("number", start);
    model.addAttribute("kind", ofKind);
    model.addAttribute("unit", unit);
    Paging paging = Paging.of(page, found.count(within, ofKind, start));
    model.addAttribute("paging", paging);
    model.addAttribute("found", found.matters(within, ofKind, start, paging.offset(), Paging.SIZE));
    return "oversight/search";
  }

  private static Collection<String> within(Officer officer, String unit) {
    Collection<String> area = officer.areaAs(Readers.ROLES).units();
    if (unit.isEmpty()) {
      return area;
    }
    officer.asAny(new UnitCode(unit), Readers.ROLES);
    return List.of(unit);
  }
}
