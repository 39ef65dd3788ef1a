package vn.minhbach.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.decision.list.LineFilter;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.scheme.Phrases;
import vn.minhbach.shared.UnitCode;

/** The dossiers of the officer's area, and each of them as its next step needs it. */
@OfficePage(
    roles = {Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader},
    menu = "/decision/dossiers",
    label = "decision.page.dossiers",
    order = 510)
@RequestMapping("/decision/dossiers")
class DossierPage {

  private static final String STAGE = "decision";

  private final CurrentOfficer currentOfficer;
  private final DossierMapper dossiers;
  private final DossierViews views;
  private final Waiting waiting;
  private final Phrases phrases;
  private final Units units;
  private final Clock clock;

  DossierPage(
      CurrentOfficer currentOfficer,
      DossierMapper dossiers,
      DossierViews views,
      Waiting waiting,
      Phrases phrases,
      Units units,
      Clock clock) {
    this.currentOfficer = currentOfficer;
    this.dossiers = dossiers;
    this.views = views;
    this.waiting = waiting;
    this.phrases = phrases;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String unit,
      @RequestParam(defaultValue = "all") DossierStep step,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Officer officer = currentOfficer.require();
    boolean any = unit == null || unit.isBlank();
    officer.asAny(any ? officer.unit() : new UnitCode(unit), DossierSheets.READERS);
    Set<String> area = any ? officer.area().units() : Set.of(unit);
    Paging paging = Paging.of(page, dossiers.count(area, step.states()));
    model.addAttribute(
        "dossiers", dossiers.page(area, step.states(), paging.size(), paging.offset()));
    model.addAttribute("paging", paging);
    model.addAttribute("unit", any ? "" : unit);
    model.addAttribute("step", step);
    model.addAttribute("steps", DossierStep.values());
    model.addAttribute("wards", Wards.of(officer, units));
    boolean prepares = officer.roles().contains(Role.wardOfficer);
    model.addAttribute("waiting", prepares ? waiting.schemes() : List.of());
    return "decision/dossiers";
  }

  @ShowsPersons
  @GetMapping("/{number}")
  String dossier(
      @PathVariable String number,
      @RequestParam(defaultValue = "all") LineFilter show,
      @RequestParam(defaultValue = "1") int page,
      Locale language,
      Model model) {
    DossierView view = views.of(number, show, page, language);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("view", view);
    model.addAttribute("may", may(view.dossier().state()));
    model.addAttribute("filters", LineFilter.values());
    model.addAttribute("today", today);
    for (String step : List.of("sendBack", "disagree", "refuse", "approve")) {
      model.addAttribute(step + "Phrases", phrases.of(STAGE, step, today));
    }
    return "decision/dossier";
  }

  /** The step that the officer may take now; empty for none. */
  private String may(DossierState state) {
    Set<Role> roles = currentOfficer.require().roles();
    return switch (state) {
      case PREPARED -> roles.contains(Role.wardChair) ? "sign" : "";
      case SUBMITTED -> roles.contains(Role.labourOfficer) ? "appraise" : "";
      case APPRAISED -> roles.contains(Role.districtLeader) ? "decide" : "";
      case RETURNED, DECIDED -> "";
    };
  }
}
