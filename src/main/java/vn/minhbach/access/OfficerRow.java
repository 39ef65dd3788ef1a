package vn.minhbach.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.minhbach.shared.UnitCode;

/**
 * An account as it is stored.
 *
 * @param credential counts the passwords that the account has had, so that a new one ends the
 *     sessions of the old
 * @param mustChange whether an administrator knows the password, so that it opens nothing but its
 *     own change
 * @param roles names joined by commas; null if none
 * @param sat wards on whose council the person sits or has sat, joined by commas
 */
record OfficerRow(
    String user,
    String person,
    String fullName,
    String password,
    int credential,
    String unit,
    boolean locked,
    boolean mustChange,
    String roles,
    String sat) {

  Officer officer(Units units) {
    UnitCode serves = new UnitCode(unit);
    Set<Role> held = roleSet();
    Area area = units.areaOf(serves);
    boolean isBarred = held.contains(Role.monitor) && sat != null && !sat.isEmpty();
    return new Officer(
        user, person, held, serves, isBarred ? area.without(Set.of(sat.split(","))) : area);
  }

  private Set<Role> roleSet() {
    Set<Role> set = EnumSet.noneOf(Role.class);
    if (roles != null && !roles.isEmpty()) {
      Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(set::add);
    }
    return Set.copyOf(set);
  }

  /** Without the password's hash. */
  @Override
  public String toString() {
    return user;
  }
}
