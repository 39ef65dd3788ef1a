package vn.minhbach.access.administration;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * What an administrator does with accounts of the own area. Changes go one after the other (a lock
 * on the city's row), so that two of them cannot together give a person roles that each alone would
 * refuse.
 */
@Component
public class Administration {

  private final AccountMapper mapper;
  private final DeputyRules deputies;
  private final Accounts accounts;
  private final Officers officers;
  private final CurrentOfficer currentOfficer;
  private final Units units;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Administration(
      AccountMapper mapper,
      DeputyRules deputies,
      Accounts accounts,
      Officers officers,
      CurrentOfficer currentOfficer,
      Units units,
      PasswordEncoder encoder,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.deputies = deputies;
    this.accounts = accounts;
    this.officers = officers;
    this.currentOfficer = currentOfficer;
    this.units = units;
    this.encoder = encoder;
    this.events = events;
    this.clock = clock;
  }

  /** Makes an account; the password is the first one, which the officer has to change. */
  @Transactional
  public void create(
      String user,
      String person,
      String fullName,
      Set<Role> roles,
      UnitCode unit,
      String password) {
    mapper.lock();
    Actor admin = administratorOf(unit, user, person);
    if (person.matches("\\d{9}|\\d{12}")) {
      throw new Refused("access.personIsIdNumber");
    }
    if (mapper.find(user) != null) {
      throw new Refused("access.userTaken", user);
    }
    refuseRoles(user, person, roles, unit);
    PasswordRules.refuseWeak(user, password);
    accounts.create(user, person, fullName.strip(), roles, unit, encoder.encode(password), admin);
  }

  /** Closes the account: nobody gets in with it until it is unlocked. */
  @Transactional
  public void lock(String user) {
    AccountRow account = locked(user);
    Actor admin = administratorOf(account);
    mapper.setLocked(user, true);
    tell(new OfficerLocked(user, admin, clock.instant()), user);
  }

  /** Opens a locked account again. */
  @Transactional
  public void unlock(String user) {
    AccountRow account = locked(user);
    Actor admin = administratorOf(account);
    mapper.setLocked(user, false);
    tell(new OfficerUnlocked(user, admin, clock.instant()), user);
  }

  /** Gives the account these roles and no others. */
  @Transactional
  public void assign(String user, Set<Role> roles) {
    AccountRow account = locked(user);
    Actor admin = administratorOf(account);
    refuseRoles(user, account.person(), roles, account.unitCode());
    mapper.removeRoles(user);
    accounts.addRoles(user, roles);
    deputies.of(user).forEach(officers::changed);
    tell(
        new RolesAssigned(user, account.roles(), Accounts.names(roles), admin, clock.instant()),
        user);
  }

  /** Moves the account to another unit of the administrator's area. */
  @Transactional
  public void move(String user, UnitCode unit) {
    AccountRow account = locked(user);
    administratorOf(account);
    Actor admin = administratorOf(unit, user, account.person());
    deputies.refuseMove(user);
    refuseRoles(user, account.person(), account.roleSet(), unit);
    mapper.setUnit(user, unit.value());
    tell(new OfficerMoved(user, account.unit(), unit.value(), admin, clock.instant()), user);
  }

  /** Sets a password that opens nothing but its own change. */
  @Transactional
  public void password(String user, String password) {
    AccountRow account = locked(user);
    setPassword(user, password, true, administratorOf(account));
  }

  /** Sets the password of whoever is logged in; the caller has asked for the current one. */
  @Transactional
  public void ownPassword(String password) {
    Officer o = currentOfficer.require();
    String role = o.roles().stream().map(Role::name).sorted().findFirst().orElse("");
    Actor self = new Actor(o.user(), o.person(), role, o.unit().value());
    setPassword(o.user(), password, false, self);
  }

  private void setPassword(String user, String password, boolean mustChange, Actor actor) {
    PasswordRules.refuseWeak(user, password);
    mapper.setPassword(user, encoder.encode(password), mustChange);
    tell(new PasswordSet(user, actor, clock.instant()), user);
  }

  private AccountRow locked(String user) {
    mapper.lock();
    AccountRow account = mapper.find(user);
    if (account == null) {
      throw new Refused("access.unknownOfficer", user);
    }
    return account;
  }

  private Actor administratorOf(AccountRow account) {
    return administratorOf(account.unitCode(), account.user(), account.person());
  }

  /** Nobody administers the own account, nor another one of the own person. */
  private Actor administratorOf(UnitCode unit, String user, String person) {
    Officer o = currentOfficer.require();
    Actor admin = o.as(Role.administrator, unit);
    if (o.user().equals(user) || o.person().equals(person)) {
      throw new Refused("access.self");
    }
    return admin;
  }

  private void refuseRoles(String user, String person, Set<Role> roles, UnitCode unit) {
    RoleRules.refuseElsewhere(roles, units.require(unit));
    deputies.refuseTogether(user, person, roles);
  }

  private void tell(Object fact, String user) {
    officers.changed(user);
    events.publishEvent(fact);
  }
}
