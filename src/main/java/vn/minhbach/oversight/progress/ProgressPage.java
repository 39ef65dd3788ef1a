package vn.minhbach.oversight.progress;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.Readers;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.page.Writing;
import vn.minhbach.shared.NaturalOrder;

/**
 * How far the wards are, as bars, and cases over time. The server draws them as SVG: they need no
 * script, print as they are, and a table beside them says the same.
 */
@ReadersPage(menu = "/oversight/progress", label = "oversight.page.progress", order = 705)
class ProgressPage {

  private final CurrentOfficer officers;
  private final ProgressMapper cases;
  private final Writing writing;
  private final Clock clock;

  ProgressPage(CurrentOfficer officers, MonitorLogin login, Writing writing, Clock clock) {
    this.officers = officers;
    this.cases = login.mapper(ProgressMapper.class);
    this.writing = writing;
    this.clock = clock;
  }

  @GetMapping("/oversight/progress")
  String show(Model model) {
    Collection<String> units = officers.require().areaAs(Readers.ROLES).units();
    List<UnitState> states = cases.states(units);
    model.addAttribute("stages", Stage.values());
    model.addAttribute("bars", bars(states));
    model.addAttribute("all", WardBar.of("", states));
    long zone =
        1_000_000L * clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds();
    model.addAttribute("course", Course.of(cases.opened(units, zone), cases.paid(units, zone)));
    return "oversight/progress";
  }

  private List<WardBar> bars(List<UnitState> states) {
    Map<String, List<UnitState>> byUnit =
        states.stream().collect(Collectors.groupingBy(UnitState::unit));
    return byUnit.entrySet().stream()
        .map(ward -> WardBar.of(ward.getKey(), ward.getValue()))
        .sorted(Comparator.comparing(bar -> writing.unit(bar.unit()), NaturalOrder.VIETNAMESE))
        .toList();
  }
}
