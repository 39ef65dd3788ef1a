package vn.minhbach.payout;

import java.util.Locale;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.UnitCode;

/** The runs of the officer's area, and the money that is held back there; no names. */
@OfficePage(
    roles = {
      Role.accountant,
      Role.treasurer,
      Role.districtAccountant,
      Role.districtLeader,
      Role.monitor
    },
    menu = "/payout/runs",
    label = "payout.page.runs",
    order = 600)
class RunListPage {

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entitlements entitlements;
  private final HeldViews heldViews;
  private final Schemes schemes;

  RunListPage(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entitlements entitlements,
      HeldViews heldViews,
      Schemes schemes) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entitlements = entitlements;
    this.heldViews = heldViews;
    this.schemes = schemes;
  }

  @GetMapping("/payout/runs")
  String runs(
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) RunState state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Officer officer = currentOfficer.require();
    Set<String> units = units(officer, unit);
    Paging paging = Paging.of(page, runs.count(units, state));
    model.addAttribute("runs", runs.page(units, state, paging.size(), paging.offset()));
    model.addAttribute("paging", paging);
    model.addAttribute("unit", unit == null ? "" : unit);
    model.addAttribute("state", state);
    model.addAttribute("states", RunState.values());
    model.addAttribute("schemes", schemes.open());
    model.addAttribute("held", entitlements.countHeld(units));
    model.addAttribute(
        "reads", officer.roles().stream().anyMatch(Set.of(RunSheets.READERS)::contains));
    model.addAttribute("opens", officer.roles().contains(Role.accountant));
    return "payout/runs";
  }

  @GetMapping("/payout/held")
  String held(
      @RequestParam(required = false) String unit,
      @RequestParam(defaultValue = "1") int page,
      Locale language,
      Model model) {
    Officer officer = currentOfficer.require();
    Set<String> units = units(officer, unit);
    Paging paging = Paging.of(page, entitlements.countHeld(units));
    model.addAttribute(
        "held", heldViews.of(entitlements.heldIn(units, paging.size(), paging.offset()), language));
    model.addAttribute("paging", paging);
    model.addAttribute("unit", unit == null ? "" : unit);
    model.addAttribute("reads", officer.roles().contains(Role.districtAccountant));
    return "payout/held";
  }

  private static Set<String> units(Officer officer, String unit) {
    boolean any = unit == null || unit.isBlank();
    officer.asAny(any ? officer.unit() : new UnitCode(unit), RunSheets.COUNTERS);
    return any ? officer.area().units() : Set.of(unit);
  }
}
