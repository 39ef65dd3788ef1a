package vn.minhbach.intake.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.minhbach.intake.list.Field;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.Likeness;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/**
 * Compares a row with those checked before it. Of two rows the later is the double, and it has a
 * finding for each that it repeats; a double of a row that itself waits for review is only a
 * possible one, since that row may still be found to be somebody else's.
 */
final class DoubleRows {

  /** Fewer signs are no account of a bank. */
  static final int SHORTEST_ACCOUNT = 6;

  /** A list that names one person a thousand times does not get half a million findings. */
  private static final int MOST_FINDINGS = 20;

  private final List<EarlierRows> before;

  /**
   * @param before rows that were checked before, those of other lists first
   */
  DoubleRows(List<EarlierRows> before) {
    this.before = before;
  }

  List<Finding> find(Application application) {
    List<Finding> findings = new ArrayList<>(doubled(application.identity()));
    Earlier owner = application.isPaidInCash() ? null : owner(application.account());
    if (owner != null && owner.identity().likeness(application.identity()) == Likeness.DIFFERENT) {
      findings.add(Found.sharedAccount(owner.reference()));
    }
    return findings;
  }

  /** Those that are sure first, each in the order in which the rows came. */
  private List<Finding> doubled(Identity person) {
    return like(person).stream()
        .filter(row -> row.identity().likeness(person) != Likeness.DIFFERENT)
        .map(row -> finding(person, row))
        .sorted(Comparator.comparing(Finding::outcome).reversed())
        .limit(MOST_FINDINGS)
        .toList();
  }

  private static Finding finding(Identity person, Earlier row) {
    boolean isSure =
        row.identity().likeness(person) == Likeness.SAME && row.outcome() != Outcome.REVIEW;
    return isSure
        ? Found.duplicate(Field.idNumber, row.reference())
        : Found.possibleDuplicate(column(person, row), row.reference());
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
