package vn.minhbach.decision;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Refused;

/** All wards of the district side by side, and the cases behind each figure. */
@OfficePage(
    roles = {Role.labourOfficer, Role.districtLeader},
    menu = "/decision",
    label = "decision.page.district",
    order = 500)
class DistrictPage {

  private final WardBoard board;
  private final Schemes schemes;

  DistrictPage(WardBoard board, Schemes schemes) {
    this.board = board;
    this.schemes = schemes;
  }

  @GetMapping("/decision")
  String district(@RequestParam(required = false) String scheme, Model model) {
    String chosen = chosen(scheme);
    model.addAttribute("board", board.of(chosen));
    model.addAttribute("scheme", chosen);
    model.addAttribute("schemes", schemes.open());
    model.addAttribute("steps", Reached.values());
    return "decision/district";
  }

  @GetMapping("/decision/wards/{unit}")
  String cases(
      @PathVariable String unit,
      @RequestParam(required = false) String scheme,
      @RequestParam(defaultValue = "received") Reached step,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    if (step.dossiers() != null) {
      return "redirect:/decision/dossiers?unit=%s&step=%s".formatted(unit, step.dossiers());
    }
    String chosen = chosen(scheme);
    model.addAttribute("cases", board.cases(unit, chosen, step, page));
    model.addAttribute("scheme", chosen);
    model.addAttribute("step", step);
    return "decision/cases";
  }

  private String chosen(String scheme) {
    if (scheme != null && !scheme.isBlank()) {
      return scheme;
    }
    return schemes.open().stream().findFirst().orElseThrow(() -> new Refused("decision.noneOpen"));
  }
}
