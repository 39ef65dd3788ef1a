package vn.minhbach.oversight.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.AreaUnits;
import vn.minhbach.oversight.MonitorArea;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/** What the office noticed by itself: counted, told how, and each with the way to its cases. */
@OfficePage(
    roles = Role.monitor,
    menu = "/oversight/findings",
    label = "oversight.page.findings",
    order = 706)
class FindingsPage {

  private static final int DAYS = 90;

  private final CurrentOfficer officers;
  private final MonitorArea area;
  private final AreaUnits units;
  private final Findings findings;
  private final Clock clock;

  FindingsPage(
      CurrentOfficer officers, MonitorArea area, AreaUnits units, Findings findings, Clock clock) {
    this.officers = officers;
    this.area = area;
    this.units = units;
    this.findings = findings;
    this.clock = clock;
  }

  /** Where and when the reader looks, kept over pages. */
  record Asked(LocalDate from, LocalDate to, String unit) {

    Asked {
      unit = unit == null ? "" : unit;
    }
  }

  @GetMapping("/oversight/findings")
  String all(Asked given, Model model) {
    Asked asked = dated(given);
    Query query = query(asked);
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, findings.count(kind, query));
    }
    model.addAttribute("asked", asked);
    model.addAttribute("units", units.of(officers.require()));
    model.addAttribute("counts", counts);
    return "oversight/findings";
  }

  @GetMapping("/oversight/findings/{kind}")
  String one(
      @PathVariable String kind,
      Asked given,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Asked asked = dated(given);
    Query query = query(asked);
    Kind wanted = kind(kind);
    Paging paging = Paging.of(page, findings.count(wanted, query));
    model.addAttribute("asked", asked);
    model.addAttribute("kind", wanted);
    model.addAttribute("paging", paging);
    model.addAttribute("found", findings.list(wanted, query, paging));
    return "oversight/finding";
  }

  /** The cases of a cluster of declines. */
  @GetMapping("/oversight/findings/{kind}/cases")
  String cases(
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    area.units(unit);
    Kind wanted = kind(kind);
    if (!Findings.isCluster(wanted)) {
      throw new Refused("oversight.unknown", kind);
    }
    Paging paging = Paging.of(page, findings.countDeclined(wanted, unit, who));
    model.addAttribute("kind", wanted);
    model.addAttribute("unit", unit);
    model.addAttribute("who", who);
    model.addAttribute("paging", paging);
    model.addAttribute("cases", findings.declined(wanted, unit, who, paging));
    return "oversight/finding-cases";
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(word)) {
        return kind;
      }
    }
    throw new Refused("oversight.unknown", word);
  }

  /** The last ninety days unless days are given. */
  private Asked dated(Asked given) {
    LocalDate to = given.to() == null ? LocalDate.now(clock) : given.to();
    LocalDate from = given.from() == null ? to.minusDays(DAYS) : given.from();
    return new Asked(from, to, given.unit());
  }

  private Query query(Asked asked) {
    return new Query(
        area.units(asked.unit()),
        findings.apart(),
        micros(asked.from()),
        micros(asked.to().plusDays(1)) - 1,
        Date.from(clock.instant()));
  }

  private long micros(LocalDate day) {
    return Micros.of(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
