package vn.minhbach.access.administration;

import static vn.minhbach.access.Role.accountant;
import static vn.minhbach.access.Role.administrator;
import static vn.minhbach.access.Role.councilChair;
import static vn.minhbach.access.Role.councilMember;
import static vn.minhbach.access.Role.councilSecretary;
import static vn.minhbach.access.Role.districtAccountant;
import static vn.minhbach.access.Role.districtLeader;
import static vn.minhbach.access.Role.labourOfficer;
import static vn.minhbach.access.Role.monitor;
import static vn.minhbach.access.Role.treasurer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.minhbach.access.Role;
import vn.minhbach.access.Unit;
import vn.minhbach.shared.Refused;

/** Which roles a person may hold together, and in which units. */
final class RoleRules {

  private static final Set<Role> DISTRICT =
      EnumSet.of(labourOfficer, districtLeader, districtAccountant);
  private static final Set<Role> ANY_UNIT = EnumSet.of(monitor, administrator);

  /** Roles that one person must not hold together, each with the text of its reason. */
  private record Apart(Set<Role> one, Set<Role> other, String reason) {}

  private static final List<Apart> APART =
      List.of(
          // Luật Kế toán 88/2015/QH13, Điều 52 khoản 4
          new Apart(EnumSet.of(accountant), EnumSet.of(treasurer), "access.apart.money"),
          new Apart(EnumSet.of(administrator), allBut(administrator), "access.apart.administrator"),
          new Apart(EnumSet.of(monitor), allBut(monitor), "access.apart.monitor"),
          new Apart(
              EnumSet.of(councilSecretary),
              EnumSet.of(councilMember, councilChair),
              "access.apart.secretary"));

  private RoleRules() {}

  /**
   * Refuses with {@code access.rolesApart} when the roles, of one person over all accounts, see
   * both sides of an act.
   */
  static void refuseTogether(Set<Role> roles) {
    for (Apart apart : APART) {
      for (Role one : apart.one) {
        for (Role other : apart.other) {
          if (roles.contains(one) && roles.contains(other)) {
            throw new Refused("access.rolesApart", one.word(), other.word(), text(apart.reason));
          }
        }
      }
    }
  }

  /** Refuses with {@code access.roleElsewhere} when a role has no work in a unit of this kind. */
  static void refuseElsewhere(Set<Role> roles, Unit unit) {
    for (Role role : roles) {
      if (!belongs(role, unit.kind())) {
        throw new Refused("access.roleElsewhere", role.word(), unit.name());
      }
    }
  }

  private static Set<Role> allBut(Role role) {
    return EnumSet.complementOf(EnumSet.of(role));
  }

  private static boolean belongs(Role role, Unit.Kind kind) {
    if (ANY_UNIT.contains(role)) {
      return true;
    }
    return switch (kind) {
      case city -> false;
      case district -> DISTRICT.contains(role);
      default -> !DISTRICT.contains(role);
    };
  }

  private static DefaultMessageSourceResolvable text(String key) {
    return new DefaultMessageSourceResolvable(key);
  }
}
