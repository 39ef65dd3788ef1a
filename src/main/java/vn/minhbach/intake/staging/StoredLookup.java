package vn.minhbach.intake.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.minhbach.intake.check.Application;
import vn.minhbach.intake.check.EarlierRows;
import vn.minhbach.intake.check.Lookup;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.Registers;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.shared.Chunks;

/** Looks in the registers and in the rows of the scheme's other lists that were checked before. */
final class StoredLookup implements Lookup {

  private final Registers registers;
  private final RowMapper rows;
  private final StagedList list;
  private final List<Long> replaced;

  /**
   * @param replaced ids of lists in whose place this one is handed in: nobody is their double
   */
  StoredLookup(Registers registers, RowMapper rows, StagedList list, List<Long> replaced) {
    this.registers = registers;
    this.rows = rows;
    this.list = list;
    this.replaced = replaced;
  }

  @Override
  public List<List<RegisterMatch>> registers(List<Identity> people) {
    return registers.matches(people);
  }

  @Override
  public EarlierRows earlier(List<Application> applications) {
    List<Identity> people = applications.stream().map(Application::identity).toList();
    List<String> numbers =
        people.stream().flatMap(p -> p.numbers().stream()).map(IdentityNumber::digits).toList();
    Stream<String> keys = people.stream().map(Identity::blockKey).filter(Objects::nonNull);
    Stream<String> accounts =
        applications.stream().map(Application::account).filter(a -> !a.isEmpty());
    Collection<EarlierRow> found = new LinkedHashSet<>();
    found.addAll(
        inChunks(numbers.stream(), chunk -> rows.byNumber(list.id(), list.scheme(), chunk)));
    found.addAll(
        inChunks(numbers.stream(), chunk -> rows.byOldNumber(list.id(), list.scheme(), chunk)));
    found.addAll(inChunks(keys, chunk -> rows.byBlockKey(list.id(), list.scheme(), chunk)));
    found.addAll(inChunks(accounts, chunk -> rows.byAccount(list.id(), list.scheme(), chunk)));
    EarlierRows earlier = new EarlierRows();
    found.stream()
        .filter(row -> !replaced.contains(row.listId()))
        .sorted(Comparator.comparingLong(EarlierRow::listId).thenComparingInt(EarlierRow::sheetRow))
        .forEach(row -> earlier.add(row.toEarlier()));
    return earlier;
  }

  private static List<EarlierRow> inChunks(
      Stream<String> keys, Function<List<String>, List<EarlierRow>> fetch) {
    List<EarlierRow> found = new ArrayList<>();
    Chunks.of(keys.distinct().toList(), Chunks.VALUES)
        .forEach(chunk -> found.addAll(fetch.apply(chunk)));
    return found;
  }
}
