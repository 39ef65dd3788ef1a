package vn.minhbach.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which roles a deputy can hold for somebody else. Members of a council vote in person, who watches
 * others has no deputy among them, and accounts are administered by administrators alone.
 */
public final class Lent {

  /** The roles that stay with the person, as SQL lists them. */
  static final String NEVER = "'councilMember', 'councilChair', 'monitor', 'administrator'";

  private static final Set<Role> OWN =
      EnumSet.of(Role.councilMember, Role.councilChair, Role.monitor, Role.administrator);

  private Lent() {}

  /** Those of the roles that a deputy can hold. */
  public static Set<Role> of(Set<Role> roles) {
    Set<Role> lent = EnumSet.noneOf(Role.class);
    roles.stream().filter(role -> !OWN.contains(role)).forEach(lent::add);
    return lent;
  }
}
