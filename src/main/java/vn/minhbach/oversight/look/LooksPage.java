package vn.minhbach.oversight.look;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.AreaUnits;
import vn.minhbach.oversight.MonitorArea;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Micros;

/** Who looked at personal data, how often, and who was refused. */
@OfficePage(
    roles = Role.monitor,
    menu = "/oversight/looks",
    label = "oversight.page.looks",
    order = 712)
class LooksPage {

  private static final int DAYS = 30;

  private final CurrentOfficer officers;
  private final MonitorArea area;
  private final AreaUnits units;
  private final LookMapper looks;
  private final Clock clock;

  LooksPage(
      CurrentOfficer officers, MonitorArea area, AreaUnits units, MonitorLogin login, Clock clock) {
    this.officers = officers;
    this.area = area;
    this.units = units;
    this.looks = login.mapper(LookMapper.class);
    this.clock = clock;
  }

  /** What the reader asked for, kept over pages. */
  record Asked(LocalDate from, LocalDate to, String unit, String officer, String subject) {

    Asked {
      unit = unit == null ? "" : unit;
      officer = officer == null ? "" : officer.strip();
      subject = subject == null ? "" : subject.strip();
    }
  }

  @GetMapping("/oversight/looks")
  String counts(Asked given, @RequestParam(defaultValue = "1") int page, Model model) {
    Asked asked = dated(given);
    LookMapper.Wish wish = wish(asked);
    Paging paging = Paging.of(page, looks.countLookings(wish));
    model.addAttribute("asked", asked);
    model.addAttribute("units", units.of(officers.require()));
    model.addAttribute("paging", paging);
    model.addAttribute("lookings", looks.lookings(wish, paging.offset(), Paging.SIZE));
    return "oversight/looks";
  }

  /** Look by look. */
  @GetMapping("/oversight/looks/each")
  String each(Asked given, @RequestParam(defaultValue = "1") int page, Model model) {
    Asked asked = dated(given);
    LookMapper.Wish wish = wish(asked);
    Paging paging = Paging.of(page, looks.count(wish));
    model.addAttribute("asked", asked);
    model.addAttribute("paging", paging);
    model.addAttribute("looks", looks.looks(wish, paging.offset(), Paging.SIZE));
    return "oversight/looks-each";
  }

  /** The last thirty days unless days are given. */
  private Asked dated(Asked given) {
    LocalDate to = given.to() == null ? LocalDate.now(clock) : given.to();
    LocalDate from = given.from() == null ? to.minusDays(DAYS) : given.from();
    return new Asked(from, to, given.unit(), given.officer(), given.subject());
  }

  private LookMapper.Wish wish(Asked asked) {
    return new LookMapper.Wish(
        area.units(asked.unit()),
        micros(asked.from()),
        micros(asked.to().plusDays(1)) - 1,
        asked.officer(),
        asked.subject());
  }

  private long micros(LocalDate day) {
    return Micros.of(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
