package vn.minhbach.access.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/**
 * Stores new accounts, for an administrator or for the system when it starts. Callers hold the
 * transaction.
 */
@Component
class Accounts {

  private final AccountMapper mapper;
  private final Officers officers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accounts(AccountMapper mapper, Officers officers, ApplicationEventPublisher events, Clock clock) {
    this.mapper = mapper;
    this.officers = officers;
    this.events = events;
    this.clock = clock;
  }

  /** Whoever gets a password from another officer has to change it before anything else. */
  void create(
      String user,
      String person,
      String fullName,
      Set<Role> roles,
      UnitCode unit,
      String hash,
      Actor actor) {
    Instant now = clock.instant();
    boolean mustChange = !actor.equals(Actor.SYSTEM);
    mapper.add(
        List.of(
            new NewAccount(
                user, person, fullName, hash, unit.value(), mustChange, Micros.of(now))));
    addRoles(user, roles);
    officers.changed(user);
    events.publishEvent(new OfficerCreated(user, person, names(roles), unit.value(), actor, now));
  }

  void addRoles(String user, Set<Role> roles) {
    mapper.addRoles(roles.stream().map(role -> new AssignedRole(user, role)).toList());
  }

  static List<String> names(Collection<Role> roles) {
    return roles.stream().map(Role::name).sorted().toList();
  }
}
