package vn.minhbach.committee;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;

/**
 * The sitting on the wall of the hall. The part that changes asks for itself every few seconds and
 * is answered with nothing while nothing has changed.
 */
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
@RequestMapping("/committee/sittings/{sitting}/screen")
@ShowsPersons
class SittingScreenPage {

  private final SittingScreens screens;
  private final CurrentOfficer currentOfficer;

  SittingScreenPage(SittingScreens screens, CurrentOfficer currentOfficer) {
    this.screens = screens;
    this.currentOfficer = currentOfficer;
  }

  @GetMapping
  String screen(
      @PathVariable String sitting, @RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("screen", screens.of(sitting, page));
    model.addAttribute(
        "isSecretary", currentOfficer.require().roles().contains(Role.councilSecretary));
    return "committee/screen";
  }

  /**
   * The part that changes.
   *
   * @param mark of what the wall shows now
   * @param state in which the sitting was then; in another the whole page is loaded anew
   */
  @GetMapping("/now")
  String now(
      @PathVariable String sitting,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(required = false) String mark,
      @RequestParam(required = false) SittingState state,
      Model model,
      HttpServletResponse response) {
    SittingScreen screen = screens.of(sitting, page);
    if (state != null && screen.sitting().state() != state) {
      response.setHeader("HX-Refresh", "true");
    } else if (screen.mark().equals(mark)) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    model.addAttribute("screen", screen);
    return "committee/screen :: now";
  }
}
