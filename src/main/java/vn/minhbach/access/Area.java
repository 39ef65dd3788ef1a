package vn.minhbach.access;

import java.util.Set;
import vn.minhbach.shared.UnitCode;

/**
 * The units whose cases an officer may see; queries take {@link #units()} as a mandatory condition.
 *
 * @param units codes of the officer's own unit and of every unit below it; at most some 610, all of
 *     the city
 */
public record Area(Set<String> units) {

  public boolean covers(UnitCode unit) {
    return units.contains(unit.value());
  }
}
