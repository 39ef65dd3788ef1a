package vn.minhbach.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.minhbach.database.Database.Account;

/**
 * One transactional data source for engine and domain, so that they commit together; one for
 * changes of tables; one for monitors.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  @Primary
  DataSource dataSource(
      Database database, Migrations first, @Value("${minhbach.db.connections}") int connections) {
    return new HikariDataSource(pool(database, database.app(), "app", connections));
  }

  @Bean
  @Qualifier("monitor")
  DataSource monitorDataSource(Database database, Migrations first) {
    HikariConfig pool = pool(database, database.monitor(), "monitor", 4);
    pool.setReadOnly(true);
    return new HikariDataSource(pool);
  }

  @Bean
  Migrations migrations(Database database, List<JavaMigration> inJava) {
    return new Migrations(database, inJava);
  }

  private static HikariConfig pool(Database database, Account account, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(database.driverUrl());
    config.setUsername(account.user());
    config.setPassword(account.password());
    config.setMaximumPoolSize(size);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return config;
  }
}
