package vn.minhbach.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** The council's sittings; the secretary calls one over the cases that wait. */
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
    },
    menu = "/committee/sittings",
    label = "committee.page.sittings",
    order = 310)
class SittingsPage {

  /**
   * @param of unit and scheme, as {@code 00121/HN-3642-LDTD}
   */
  record Call(
      @NotNull @Pattern(regexp = "\\d{5}/[\\w-]+") String of,
      @NotNull LocalDate heldOn,
      @NotBlank @Size(max = 200) String place) {

    SittingRequest request() {
      return new SittingRequest(of.substring(0, 5), of.substring(6), heldOn, place.strip(), null);
    }
  }

  private final SittingList list;
  private final SittingCall call;
  private final Clock clock;

  SittingsPage(SittingList list, SittingCall call, Clock clock) {
    this.list = list;
    this.call = call;
    this.clock = clock;
  }

  @GetMapping("/committee/sittings")
  String sittings(
      @RequestParam(required = false) SittingState state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("list", list.page(state, page));
    model.addAttribute("states", SittingState.values());
    model.addAttribute("waiting", list.waiting());
    model.addAttribute("most", SittingRequest.MAX_CASES);
    model.addAttribute("today", LocalDate.now(clock));
    return "committee/sittings";
  }

  @PostMapping("/committee/sittings")
  String call(@Valid Call form, RedirectAttributes next) {
    SittingCall.Called called = call.call(form.request());
    Done.tell(next, "committee.done.called", called.sitting(), called.lines());
    return "redirect:/committee/sittings/" + called.sitting();
  }
}
