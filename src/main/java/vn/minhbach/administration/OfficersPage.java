package vn.minhbach.administration;

import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.access.administration.AccountList;
import vn.minhbach.access.administration.Administration;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.NaturalOrder;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Accounts: found, made, locked, and given roles, a unit, a password. */
@OfficePage(
    roles = Role.administrator,
    menu = "/administration/officers",
    label = "administration.page.officers",
    order = 800)
class OfficersPage {

  private static final String USER = "[a-z0-9]{3,40}";
  private static final String PERSON = "[A-Za-z0-9-]{1,40}";

  private final Administration administration;
  private final AccountList accounts;
  private final CurrentOfficer officers;
  private final Units units;

  OfficersPage(
      Administration administration, AccountList accounts, CurrentOfficer officers, Units units) {
    this.administration = administration;
    this.accounts = accounts;
    this.officers = officers;
    this.units = units;
  }

  @ModelAttribute("roles")
  List<Role> roles() {
    return List.of(Role.values());
  }

  @ModelAttribute("units")
  List<Unit> units() {
    Set<String> area = officers.require().area().units();
    return units.all().stream()
        .filter(unit -> area.contains(unit.code()))
        .sorted(Comparator.comparing(Unit::name, NaturalOrder.VIETNAMESE))
        .toList();
  }

  @GetMapping("/administration/officers")
  String list(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String term,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    UnitCode within = unit.isEmpty() ? null : new UnitCode(unit);
    String part = term.replaceAll("[^A-Za-z0-9-]", "");
    long total = accounts.page(within, part, 0, 1).total();
    Paging paging = Paging.of(page, total);
    model.addAttribute("paging", paging);
    model.addAttribute(
        "officers", accounts.page(within, part, paging.page() - 1, Paging.SIZE).officers());
    model.addAttribute("unit", unit);
    model.addAttribute("term", part);
    return "administration/officers";
  }

  @GetMapping("/administration/officers/new")
  String blank() {
    return "administration/officer-new";
  }

  @GetMapping("/administration/officers/{user}")
  String show(@PathVariable String user, Model model) {
    model.addAttribute("officer", accounts.account(user));
    return "administration/officer";
  }

  @PostMapping("/administration/officers")
  String create(
      @RequestParam String user,
      @RequestParam String person,
      @RequestParam @Size(max = 100) String fullName,
      @RequestParam(required = false) Set<Role> role,
      @RequestParam String unit,
      @RequestParam String password,
      RedirectAttributes next) {
    String name = user.strip();
    if (!name.matches(USER) || !person.strip().matches(PERSON)) {
      throw new Refused("administration.names");
    }
    administration.create(name, person.strip(), fullName, some(role), new UnitCode(unit), password);
    return done(next, "administration.done.created", name);
  }

  @PostMapping("/administration/officers/{user}/lock")
  String lock(@PathVariable String user, RedirectAttributes next) {
    administration.lock(user);
    return done(next, "administration.done.locked", user);
  }

  @PostMapping("/administration/officers/{user}/unlock")
  String unlock(@PathVariable String user, RedirectAttributes next) {
    administration.unlock(user);
    return done(next, "administration.done.unlocked", user);
  }

  @PostMapping("/administration/officers/{user}/roles")
  String assign(
      @PathVariable String user,
      @RequestParam(required = false) Set<Role> role,
      RedirectAttributes next) {
    administration.assign(user, some(role));
    return done(next, "administration.done.roles", user);
  }

  @PostMapping("/administration/officers/{user}/unit")
  String move(@PathVariable String user, @RequestParam String unit, RedirectAttributes next) {
    administration.move(user, new UnitCode(unit));
    return done(next, "administration.done.moved", user);
  }

  @PostMapping("/administration/officers/{user}/password")
  String password(
      @PathVariable String user, @RequestParam String password, RedirectAttributes next) {
    administration.password(user, password);
    return done(next, "administration.done.password", user);
  }

  private static Set<Role> some(Set<Role> roles) {
    if (roles == null || roles.isEmpty()) {
      throw new Refused("administration.noRole");
    }
    return EnumSet.copyOf(roles);
  }

  private static String done(RedirectAttributes next, String text, String user) {
    Done.tell(next, text, user);
    return "redirect:/administration/officers/" + user;
  }
}
