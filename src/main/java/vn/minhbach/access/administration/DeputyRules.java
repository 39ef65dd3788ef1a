package vn.minhbach.access.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Lent;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Refused;

/** What a change of an account must not do to those who act for others. */
@Component
class DeputyRules {

  private final DeputyMapper deputies;
  private final AccountMapper accounts;
  private final Clock clock;

  DeputyRules(DeputyMapper deputies, AccountMapper accounts, Clock clock) {
    this.deputies = deputies;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Accounts that act for this one, now or later. */
  List<String> of(String user) {
    return open(user).stream()
        .filter(deputy -> deputy.insteadOf().equals(user))
        .map(Deputy::deputy)
        .toList();
  }

  /**
   * Refuses these roles of an account when on some day they, the person's other ones and those lent
   * to any account of the person see both sides of an act; and the same of its own deputies.
   */
  void refuseTogether(String user, String person, Set<Role> roles) {
    List<Deputy> lent = deputies.toPerson(person, LocalDate.now(clock));
    refuseOnSomeDay(own(person, user, roles), lent, user, roles);
    open(user).stream()
        .filter(one -> one.insteadOf().equals(user))
        .map(one -> accounts.find(one.deputy()).person())
        .distinct()
        .forEach(deputy -> refuseDeputy(deputy, user, roles));
  }

  /** Refuses when with these further days the deputy's person would see both sides of an act. */
  void refuseTogether(AccountRow deputy, Deputy further) {
    List<Deputy> lent = new ArrayList<>(deputies.toPerson(deputy.person(), LocalDate.now(clock)));
    lent.add(further);
    Set<Role> own = own(deputy.person(), deputy.user(), deputy.roleSet());
    refuseOnSomeDay(own, lent, deputy.user(), deputy.roleSet());
  }

  private void refuseDeputy(String person, String lender, Set<Role> roles) {
    List<Deputy> lent = deputies.toPerson(person, LocalDate.now(clock));
    refuseOnSomeDay(own(person, lender, Set.of()), lent, lender, roles);
  }

  /** What the person holds over all accounts, with these roles on one of them. */
  private Set<Role> own(String person, String user, Set<Role> roles) {
    Set<Role> own = EnumSet.noneOf(Role.class);
    own.addAll(roles);
    accounts.ofPerson(person).stream()
        .filter(account -> !account.user().equals(user))
        .forEach(account -> own.addAll(account.roleSet()));
    return own;
  }

  /** The most is lent on a day on which something begins to be lent. */
  private void refuseOnSomeDay(
      Set<Role> own, List<Deputy> lent, String changed, Set<Role> changedRoles) {
    RoleRules.refuseTogether(own);
    for (Deputy begins : lent) {
      Set<Role> all = EnumSet.noneOf(Role.class);
      all.addAll(own);
      for (Deputy one : lent) {
        if (one.isOn(begins.fromDay())) {
          boolean isChanged = one.insteadOf().equals(changed);
          all.addAll(Lent.of(isChanged ? changedRoles : accounts.find(one.insteadOf()).roleSet()));
        }
      }
      RoleRules.refuseTogether(all);
    }
  }

  /** A deputy and whoever is away serve in the same unit. */
  void refuseMove(String user) {
    if (!open(user).isEmpty()) {
      throw new Refused("access.deputyMoves", user);
    }
  }

  private List<Deputy> open(String user) {
    return deputies.with(user, LocalDate.now(clock));
  }
}
