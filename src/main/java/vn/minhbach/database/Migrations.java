package vn.minhbach.database;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.minhbach.database.Database.Account;

/**
 * Brings the tables up to date as owner, before anybody gets a connection; the other accounts may
 * not change tables.
 */
final class Migrations {

  Migrations(Database database, List<JavaMigration> inJava) {
    Flyway.configure()
        .dataSource(
            new DriverManagerDataSource(
                database.driverUrl(), database.owner().user(), database.owner().password()))
        .defaultSchema("minhbach")
        .locations("classpath:db/migration")
        .javaMigrations(inJava.toArray(JavaMigration[]::new))
        .validateMigrationNaming(true)
        .placeholders(
            Map.of("app", grantee(database.app()), "monitor", grantee(database.monitor())))
        .load()
        .migrate();
  }

  private static String grantee(Account account) {
    return "'%s'@'%%'".formatted(account.user());
  }
}
