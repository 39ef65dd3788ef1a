package vn.minhbach.access.administration;

import java.time.Clock;
import java.time.LocalDate;
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

  /** Refuses roles that a deputy must not hold together with the lent ones. */
  void refuseTogether(String user, Set<Role> roles) {
    for (Deputy one : open(user)) {
      boolean isDeputy = one.deputy().equals(user);
      Set<Role> lent = isDeputy ? accounts.find(one.insteadOf()).roleSet() : roles;
      refuseTogether(accounts.find(one.deputy()), isDeputy ? roles : Set.of(), lent);
    }
  }

  /** Refuses when the deputy's person would hold roles that see both sides of an act. */
  void refuseTogether(AccountRow deputy, Set<Role> besides, Set<Role> lent) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    accounts.ofPerson(deputy.person()).forEach(account -> all.addAll(account.roleSet()));
    all.addAll(besides);
    all.addAll(Lent.of(lent));
    RoleRules.refuseTogether(all);
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
