package vn.minhbach.publiclist.objection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;

/** What people say about the lists of an area, each by itself, and what becomes of it. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    },
    menu = "/publiclist/objections",
    label = "objection.page.objections",
    order = 420)
@RequestMapping("/publiclist/objections")
class ObjectionsPage {

  private static final String BACK = "redirect:/publiclist/objections/";

  private final ObjectionSheets sheets;
  private final Triage triage;
  private final Concluding concluding;
  private final Supplementary supplementary;
  private final CurrentOfficer currentOfficer;

  ObjectionsPage(
      ObjectionSheets sheets,
      Triage triage,
      Concluding concluding,
      Supplementary supplementary,
      CurrentOfficer currentOfficer) {
    this.sheets = sheets;
    this.triage = triage;
    this.concluding = concluding;
    this.supplementary = supplementary;
    this.currentOfficer = currentOfficer;
  }

  @GetMapping
  String objections(
      @RequestParam(required = false) State state,
      @RequestParam(required = false) String posting,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Set<Role> roles = currentOfficer.require().roles();
    String list = posting == null || posting.isBlank() ? null : posting;
    model.addAttribute("part", sheets.page(state, list, page));
    model.addAttribute("states", State.values());
    model.addAttribute(
        "mayRecord", roles.contains(Role.wardOfficer) || roles.contains(Role.monitor));
    return "publiclist/objections";
  }

  @ShowsPersons
  @GetMapping("/{number}")
  String objection(@PathVariable String number, Model model) {
    ObjectionSheet sheet = sheets.sheet(number);
    model.addAttribute("sheet", sheet);
    model.addAttribute("kinds", sheet.objection().kind().takenAs());
    model.addAttribute("rulings", sheet.objection().kind().rulings());
    model.addAttribute("referees", ReferredTo.values());
    return "publiclist/objection";
  }

  @PostMapping("/{number}/triage")
  String triage(@PathVariable String number, @Valid TriageEntry entry, RedirectAttributes next) {
    triage.complete(number, entry);
    Done.tell(next, "objection.done.triaged." + entry.ruling(), number);
    return BACK + number;
  }

  @PostMapping("/{number}/conclusion")
  String conclude(
      @PathVariable String number, @Valid ConclusionEntry entry, RedirectAttributes next) {
    concluding.complete(number, entry);
    Done.tell(next, "objection.done.concluded", number);
    return BACK + number;
  }

  @PostMapping("/{number}/case")
  String openCase(
      @PathVariable String number,
      @RequestParam(defaultValue = "") @Size(max = 20) String caseNumber,
      RedirectAttributes next) {
    supplementary.complete(number, caseNumber);
    Done.tell(next, "objection.done.opened", number);
    return BACK + number;
  }
}
