package vn.minhbach.scheme.seed;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;

/**
 * Brings a table up to its seed file. It runs while the beans that read the table are built, before
 * anything can ask them, which is why the transaction is opened here by hand.
 */
@Component
public class SeedLoader {

  private final SeedMapper seeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SeedLoader(SeedMapper seeds, PlatformTransactionManager transactions, Clock clock) {
    this.seeds = seeds;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Replaces the table's rows by the file's if the file has changed since it was last loaded, all
   * or nothing.
   *
   * @return the rows as the table now holds them
   */
  public <T> List<T> load(SeedFile file, Function<SeedRow, T> read, SeedTable<T> table) {
    return transaction.execute(
        status -> {
          seeds.lock(file.name());
          if (!file.sha256().equals(seeds.sha256(file.name()))) {
            replace(file.rows(read), table);
            seeds.loaded(file.name(), file.sha256(), Micros.of(clock.instant()));
          }
          return List.copyOf(table.all());
        });
  }

  private <T> void replace(List<T> rows, SeedTable<T> table) {
    table.deleteAll();
    Chunks.of(rows, Chunks.ROWS).forEach(table::insertAll);
  }
}
