package vn.minhbach.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** The minutes: filled from the record, mended by the secretary, read and signed by the chair. */
@OfficePage(
    roles = {
      Role.councilSecretary,
      Role.councilMember,
      Role.councilChair,
      Role.wardChair,
      Role.wardOfficer,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    })
@RequestMapping("/committee/sittings/{sitting}/minutes")
class MinutesPage {

  private final SittingSheets sheets;
  private final SittingSteps steps;
  private final MinutesDraft draft;
  private final MinutesMapper mapper;
  private final MinutesBook book;
  private final MinutesSigning signing;
  private final CurrentOfficer currentOfficer;

  MinutesPage(
      SittingSheets sheets,
      SittingSteps steps,
      MinutesDraft draft,
      MinutesMapper mapper,
      MinutesBook book,
      MinutesSigning signing,
      CurrentOfficer currentOfficer) {
    this.sheets = sheets;
    this.steps = steps;
    this.draft = draft;
    this.mapper = mapper;
    this.book = book;
    this.signing = signing;
    this.currentOfficer = currentOfficer;
  }

  /**
   * @param again whether the secretary wants the text from the record again, and not what was kept
   */
  @GetMapping
  String minutes(
      @PathVariable String sitting,
      @RequestParam(defaultValue = "false") boolean again,
      Model model) {
    SittingSheet sheet = sheets.sheet(sitting, list -> List.of());
    Set<Role> roles = currentOfficer.require().roles();
    boolean counted = sheet.state() == SittingState.COUNTED;
    boolean mayWrite = counted && roles.contains(Role.councilSecretary);
    boolean kept = sheet.minutes() != null && !(again && mayWrite);
    model.addAttribute("sheet", sheet);
    model.addAttribute("steps", steps.of(sheet));
    model.addAttribute(
        "text",
        kept || !sheet.state().isCounted() ? sheet.minutes() : draft.of(sheets.sheet(sitting)));
    model.addAttribute("mayWrite", mayWrite);
    model.addAttribute("handedIn", mapper.isHandedIn(sitting));
    model.addAttribute(
        "maySign", counted && roles.contains(Role.councilChair) && sheet.minutes() != null);
    return "committee/minutes";
  }

  /**
   * Keeps the text, and hands it in to be signed if the secretary says so.
   *
   * @param step {@code hand} to hand in
   */
  @PostMapping
  String write(
      @PathVariable String sitting,
      @Valid Minutes minutes,
      @RequestParam(required = false) String step,
      RedirectAttributes next) {
    boolean hand = "hand".equals(step);
    if (hand) {
      book.write(sitting, minutes);
    } else {
      book.save(sitting, minutes);
    }
    Done.tell(next, hand ? "committee.done.handedIn" : "committee.done.saved", sitting);
    return "redirect:/committee/sittings/" + sitting + "/minutes";
  }

  @PostMapping("/signature")
  String sign(
      @PathVariable String sitting,
      @RequestParam @NotBlank String minutesVersion,
      @RequestParam(required = false) @Size(max = 1000) String reason,
      RedirectAttributes next) {
    signing.complete(sitting, minutesVersion, reason);
    Done.tell(next, "committee.done.signed", sitting);
    return "redirect:/committee/sittings/" + sitting + "/minutes";
  }
}
