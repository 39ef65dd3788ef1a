package vn.minhbach.access;

import java.util.HashSet;
import java.util.Set;
import vn.minhbach.shared.UnitCode;

/**
 * The units whose cases an officer may see; queries take {@link #units()} as a mandatory condition.
 *
 * @param units codes of the officer's own unit and of every unit below it; at most some 610, all of
 *     the city
 * @param barred codes of wards on whose council the officer's person has sat; a monitor does not
 *     see them
 */
public record Area(Set<String> units, Set<String> barred) {

  public Area(Set<String> units) {
    this(units, Set.of());
  }

  /** Without the wards on whose council a monitor has sat. */
  Area without(Set<String> satOn) {
    Set<String> left = new HashSet<>(units);
    left.removeAll(satOn);
    return new Area(Set.copyOf(left), Set.copyOf(satOn));
  }

  public boolean covers(UnitCode unit) {
    return units.contains(unit.value());
  }
}
