package vn.minhbach.oversight.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.AreaUnits;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/** Who did what, and how often: each officer and act in a period, with the way to the cases. */
@OfficePage(
    roles = Role.monitor,
    menu = "/oversight/acts",
    label = "oversight.page.acts",
    order = 710)
class ActsPage {

  private static final int DAYS = 30;

  private final CurrentOfficer officers;
  private final AreaUnits units;
  private final ActsMapper acts;
  private final Clock clock;

  ActsPage(CurrentOfficer officers, AreaUnits units, MonitorLogin login, Clock clock) {
    this.officers = officers;
    this.units = units;
    this.acts = login.mapper(ActsMapper.class);
    this.clock = clock;
  }

  /** What the reader asked for, kept over pages. */
  record Asked(LocalDate from, LocalDate to, String unit, String officer, String fact) {

    Asked {
      unit = unit == null ? "" : unit;
      officer = officer == null ? "" : officer.strip();
      fact = fact == null ? "" : fact;
    }
  }

  @GetMapping("/oversight/acts")
  String counts(Asked given, @RequestParam(defaultValue = "1") int page, Model model) {
    Officer officer = officers.require();
    Asked asked = dated(given);
    ActsQuery query = query(asked, officer);
    model.addAttribute("asked", asked);
    model.addAttribute("units", units.of(officer));
    Paging paging = Paging.of(page, acts.countDoings(query));
    model.addAttribute("paging", paging);
    model.addAttribute("doings", acts.doings(query, paging.offset(), Paging.SIZE));
    return "oversight/acts";
  }

  @GetMapping("/oversight/acts/cases")
  String cases(Asked given, @RequestParam(defaultValue = "1") int page, Model model) {
    Asked asked = dated(given);
    ActsQuery query = query(asked, officers.require());
    model.addAttribute("asked", asked);
    Paging paging = Paging.of(page, acts.count(query));
    model.addAttribute("paging", paging);
    model.addAttribute("acts", acts.acts(query, paging.offset(), Paging.SIZE));
    return "oversight/acts-cases";
  }

  /** The last thirty days unless days are given. */
  private Asked dated(Asked given) {
    LocalDate to = given.to() == null ? LocalDate.now(clock) : given.to();
    LocalDate from = given.from() == null ? to.minusDays(DAYS) : given.from();
    return new Asked(from, to, given.unit(), given.officer(), given.fact());
  }

  private ActsQuery query(Asked asked, Officer officer) {
    Collection<String> within = officer.areaAs(Role.monitor).units();
    if (!asked.unit().isEmpty()) {
      officer.as(Role.monitor, new UnitCode(asked.unit()));
      within = List.of(asked.unit());
    }
    return new ActsQuery(
        micros(asked.from()),
        micros(asked.to().plusDays(1)) - 1,
        within,
        asked.officer(),
        asked.fact());
  }

  private long micros(LocalDate day) {
    return Micros.of(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
