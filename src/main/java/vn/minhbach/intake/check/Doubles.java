package vn.minhbach.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.minhbach.intake.list.Field;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.Likeness;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/**
 * Compares a row with those before it. Of two rows the later is the double; a double of a row that
 * itself waits for review is only a possible one, since that row may still be found to be somebody
 * else's.
 */
final class Doubles {

  /** Fewer signs are no account of a bank. */
  private static final int SHORTEST_ACCOUNT = 6;

  private final List<EarlierRows> before;

  /**
   * @param before rows that came before, those of earlier lists first
   */
  Doubles(List<EarlierRows> before) {
    this.before = before;
  }

  List<Finding> find(Application application) {
    List<Finding> findings = new ArrayList<>();
    Finding doubled = findDouble(application.identity());
    if (doubled != null) {
      findings.add(doubled);
    }
    Earlier owner = owner(application.account());
    if (owner != null && owner.identity().likeness(application.identity()) == Likeness.DIFFERENT) {
      findings.add(Found.sharedAccount(owner.reference()));
    }
    return findings;
  }

  private Finding findDouble(Identity person) {
    Earlier possible = null;
    for (Earlier row : like(person)) {
      Likeness likeness = row.identity().likeness(person);
      if (likeness == Likeness.SAME && row.outcome() != Outcome.REVIEW) {
        return Found.duplicate(Field.idNumber, row.reference());
      }
      if (likeness != Likeness.DIFFERENT && possible == null) {
        possible = row;
      }
    }
    return possible == null
        ? null
        : Found.possibleDuplicate(column(person, possible), possible.reference());
  }

  private List<Earlier> like(Identity person) {
    return before.stream().flatMap(rows -> rows.like(person).stream()).toList();
  }

  private static Field column(Identity person, Earlier other) {
    List<IdentityNumber> numbers = other.identity().numbers();
    return person.numbers().stream().anyMatch(numbers::contains) ? Field.idNumber : Field.fullName;
  }

  private Earlier owner(String account) {
    return account.length() < SHORTEST_ACCOUNT
        ? null
        : before.stream()
            .map(rows -> rows.firstWith(account))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }
}
