package vn.minhbach.access;

import java.util.Set;
import vn.minhbach.shared.UnitCode;

/** The units whose cases an officer may see; queries take {@link #units()} as a mandatory condition. */
public record Area(Set<String> units) {

  public boolean covers(UnitCode unit) {
    return units.contains(unit.value());
  }
}
