package vn.minhbach.access.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Lent;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/**
 * Appoints officers to act for others of their unit from day to day (ủy quyền). The deputy acts
 * under the own name; four eyes therefore see the person who really acts.
 */
@Component
public class Deputizing {

  private final DeputyMapper deputies;
  private final AccountMapper accounts;
  private final DeputyRules rules;
  private final Officers officers;
  private final CurrentOfficer currentOfficer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deputizing(
      DeputyMapper deputies,
      AccountMapper accounts,
      DeputyRules rules,
      Officers officers,
      CurrentOfficer currentOfficer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.deputies = deputies;
    this.accounts = accounts;
    this.rules = rules;
    this.officers = officers;
    this.currentOfficer = currentOfficer;
    this.events = events;
    this.clock = clock;
  }

  /** Deputies of the administrator's area whose days are not over, the earliest first. */
  @Transactional(readOnly = true)
  public List<Deputy> open() {
    return deputies.in(
        currentOfficer.require().areaAs(Role.administrator).units(), LocalDate.now(clock));
  }

  /**
   * @throws Refused codes {@code access.deputyDays}, {@code access.deputyPerson}, {@code
   *     access.deputyUnit}, {@code access.deputyNothing}, {@code access.rolesApart}
   */
  @Transactional
  public void appoint(String deputy, String insteadOf, LocalDate from, LocalDate to) {
    accounts.lock();
    AccountRow acts = account(deputy);
    AccountRow away = account(insteadOf);
    Actor admin = administratorOf(acts, away);
    if (from == null || to == null || to.isBefore(from) || to.isBefore(LocalDate.now(clock))) {
      throw new Refused("access.deputyDays");
    }
    if (acts.person().equals(away.person())) {
      throw new Refused("access.deputyPerson");
    }
    if (!acts.unit().equals(away.unit())) {
      throw new Refused("access.deputyUnit", deputy, insteadOf);
    }
    if (Lent.of(away.roleSet()).isEmpty()) {
      throw new Refused("access.deputyNothing", insteadOf);
    }
    rules.refuseTogether(acts, new Deputy(0, deputy, insteadOf, away.unit(), from, to));
    deputies.add(deputy, insteadOf, from, to, Micros.of(clock.instant()));
    officers.changed(deputy);
    events.publishEvent(new DeputyAppointed(deputy, insteadOf, from, to, admin, clock.instant()));
  }

  /** From now on the deputy holds the other's roles no more. */
  @Transactional
  public void end(long id) {
    Deputy one = deputies.find(id, LocalDate.now(clock));
    if (one == null) {
      throw new Refused("access.deputyOver");
    }
    Actor admin = administratorOf(account(one.deputy()), account(one.insteadOf()));
    deputies.end(id, Micros.of(clock.instant()));
    officers.changed(one.deputy());
    events.publishEvent(new DeputyEnded(one.deputy(), one.insteadOf(), admin, clock.instant()));
  }

  private AccountRow account(String user) {
    AccountRow account = accounts.find(user);
    if (account == null) {
      throw new Refused("access.unknownOfficer", user);
    }
    return account;
  }

  /** Nobody appoints the own person or whom the own person stands in for. */
  private Actor administratorOf(AccountRow acts, AccountRow away) {
    Officer officer = currentOfficer.require();
    Actor admin = officer.as(Role.administrator, acts.unitCode());
    officer.as(Role.administrator, away.unitCode());
    if (officer.person().equals(acts.person()) || officer.person().equals(away.person())) {
      throw new Refused("access.self");
    }
    return admin;
  }
}
