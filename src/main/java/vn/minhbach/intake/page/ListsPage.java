package vn.minhbach.intake.page;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.UnitCode;

/** Where a ward hands its lists in and finds those that it has handed in. */
@OfficePage(
    roles = {Role.wardOfficer, Role.wardChair},
    menu = "/intake/lists",
    label = "intake.page.lists",
    order = 110)
class ListsPage {

  private final OwnLists lists;
  private final HandIn handIn;
  private final Schemes schemes;
  private final Units units;
  private final CurrentOfficer officers;
  private final Clock clock;

  ListsPage(
      OwnLists lists,
      HandIn handIn,
      Schemes schemes,
      Units units,
      CurrentOfficer officers,
      Clock clock) {
    this.lists = lists;
    this.handIn = handIn;
    this.schemes = schemes;
    this.units = units;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping("/intake/lists")
  String lists(
      @RequestParam(defaultValue = "all") String state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Officer officer = officers.require();
    LocalDate today = LocalDate.now(clock);
    Paged<ShownList> shown = lists.page(state, page);
    model.addAttribute("lists", shown.rows());
    model.addAttribute("paging", shown.paging());
    model.addAttribute("state", state);
    model.addAttribute("today", today);
    model.addAttribute("handsIn", officer.roles().contains(Role.wardOfficer));
    model.addAttribute(
        "schemes", schemes.all().stream().filter(s -> s.takesApplicationsOn(today)).toList());
    model.addAttribute("wards", wards(officer));
    return "intake/lists";
  }

  private List<Unit> wards(Officer officer) {
    return officer.area().units().stream()
        .map(UnitCode::new)
        .filter(UnitCode::isWard)
        .map(units::require)
        .sorted(Comparator.comparing(Unit::name))
        .toList();
  }

  @PostMapping("/intake/lists")
  String handIn(
      @RequestParam MultipartFile file,
      @RequestParam String scheme,
      @RequestParam String unit,
      @RequestParam LocalDate receivedOn,
      RedirectAttributes next)
      throws IOException {
    return received(handIn.list(file, scheme, unit, receivedOn, null), next);
  }

  /** The corrected file of a list: its scheme and ward stay. */
  @PostMapping("/intake/lists/{id}/versions")
  String correct(
      @PathVariable long id,
      @RequestParam MultipartFile file,
      @RequestParam LocalDate receivedOn,
      RedirectAttributes next)
      throws IOException {
    ShownList list = lists.one(id);
    return received(handIn.list(file, list.scheme(), list.unit(), receivedOn, id), next);
  }

  private static String received(long id, RedirectAttributes next) {
    Done.tell(next, "intake.listReceived", String.valueOf(id));
    return "redirect:/intake/lists/" + id;
  }
}
