package vn.minhbach.committee;

import java.util.List;
import java.util.Map;
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
import vn.minhbach.page.Paging;
import vn.minhbach.page.ShowsPersons;

/** One sitting: what is left to do, the roll, the list with its exceptions first. */
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
@RequestMapping("/committee/sittings/{sitting}")
class SittingPage {

  private final SittingSheets sheets;
  private final SittingSteps steps;
  private final RollCall rollCall;
  private final CallingOff callingOff;
  private final TakenOut takenOut;
  private final CurrentOfficer currentOfficer;

  SittingPage(
      SittingSheets sheets,
      SittingSteps steps,
      RollCall rollCall,
      CallingOff callingOff,
      TakenOut takenOut,
      CurrentOfficer currentOfficer) {
    this.sheets = sheets;
    this.steps = steps;
    this.rollCall = rollCall;
    this.callingOff = callingOff;
    this.takenOut = takenOut;
    this.currentOfficer = currentOfficer;
  }

  @ShowsPersons
  @GetMapping
  String sitting(
      @PathVariable String sitting, @RequestParam(defaultValue = "1") int page, Model model) {
    SittingSheet sheet = sheets.sheet(sitting, list -> Paging.of(page, list.size()).part(list));
    Paging paging = Paging.of(page, sheet.counts().cases());
    Set<Role> roles = currentOfficer.require().roles();
    model.addAttribute("sheet", sheet);
    model.addAttribute("steps", steps.of(sheet));
    model.addAttribute("paging", paging);
    model.addAttribute("lines", sheet.lines());
    model.addAttribute("isSecretary", roles.contains(Role.councilSecretary));
    model.addAttribute("mayTakeOut", mayTakeOut(sheet, roles));
    return "committee/sitting";
  }

  private static boolean mayTakeOut(SittingSheet sheet, Set<Role> roles) {
    boolean council =
        roles.contains(Role.councilSecretary)
            || roles.contains(Role.councilMember)
            || roles.contains(Role.councilChair);
    boolean before = sheet.state() == SittingState.CALLED || sheet.state() == SittingState.OPEN;
    return council && before && sheet.votes().cast() == 0;
  }

  /** Back to the screen of the hall when it was filled in there. */
  @PostMapping("/attendance")
  String attend(
      @PathVariable String sitting,
      @RequestParam List<String> member,
      @RequestParam Map<String, String> form,
      RedirectAttributes next) {
    rollCall.record(sitting, RollForm.read(form, member));
    Done.tell(next, "committee.done.attended", sitting);
    return "redirect:/committee/sittings/"
        + sitting
        + ("screen".equals(form.get("back")) ? "/screen" : "");
  }

  @PostMapping("/cancellation")
  String callOff(@PathVariable String sitting, RedirectAttributes next) {
    callingOff.callOff(sitting);
    Done.tell(next, "committee.done.calledOff", sitting);
    return "redirect:/committee/sittings/" + sitting;
  }

  @PostMapping("/exceptions")
  String takeOut(
      @PathVariable String sitting, @RequestParam String caseNumber, RedirectAttributes next) {
    takenOut.take(sitting, List.of(caseNumber));
    Done.tell(next, "committee.done.takenOut", caseNumber);
    return "redirect:/committee/sittings/" + sitting;
  }
}
