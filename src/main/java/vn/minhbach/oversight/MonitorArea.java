package vn.minhbach.oversight;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** The units that whoever is logged in monitors. */
@Component
public class MonitorArea {

  private final CurrentOfficer officers;

  MonitorArea(CurrentOfficer officers) {
    this.officers = officers;
  }

  /**
   * All of them, or the one that is asked for.
   *
   * @param unit empty for all
   * @throws vn.minhbach.shared.Refused unless the officer is a monitor of that unit
   */
  public Collection<String> units(String unit) {
    Officer officer = officers.require();
    Collection<String> all = officer.areaAs(Role.monitor).units();
    if (unit.isEmpty()) {
      return all;
    }
    officer.as(Role.monitor, new UnitCode(unit));
    return List.of(unit);
  }
}
