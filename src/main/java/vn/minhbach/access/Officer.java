package vn.minhbach.access;

import java.util.Set;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * An officer's account as it is in force now.
 *
 * @param user account name
 * @param person the human being behind it; four eyes compare persons and not accounts
 * @param unit where the officer serves: ward, district or city
 * @param area whose cases the officer may see: the own unit and every unit below it
 */
public record Officer(String user, String person, Set<Role> roles, UnitCode unit, Area area) {

  /** Refuses unless the officer holds the role and the ward lies in the officer's area. */
  public Actor as(Role role, UnitCode unit) {
    if (!roles.contains(role)) {
      throw new Refused("access.role", role.word());
    }
    if (!area.covers(unit)) {
      boolean sat = area.barred().contains(unit.value());
      throw new Refused(sat ? "access.sat" : "access.area", unit.value());
    }
    return new Actor(user, person, role.name(), this.unit.value());
  }

  /** The officer's area, for lists; refuses unless the officer holds one of the roles. */
  public Area areaAs(Role... any) {
    asAny(unit, any);
    return area;
  }

  /** As {@link #as(Role, UnitCode)}, for the first of the roles that the officer holds. */
  public Actor asAny(UnitCode unit, Role... any) {
    for (Role role : any) {
      if (roles.contains(role)) {
        return as(role, unit);
      }
    }
    throw new Refused("access.role", any[0].word());
  }
}
