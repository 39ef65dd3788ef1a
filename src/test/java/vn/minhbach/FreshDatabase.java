package vn.minhbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * Every run of the tests begins on an empty database. On MySQL it also creates the accounts of app
 * and monitor, as an administrator of the database does in production.
 */
public class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Set<String> CLEARED = ConcurrentHashMap.newKeySet();

  /** All offices of a run share the server, and therefore one log. */
  private static final Path LOG_ON_MYSQL = Path.of("target", "log-on-mysql");

  public static boolean onMysql() {
    return "mysql".equals(System.getProperty("database"));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (onMysql()) {
      TestPropertyValues.of(
              "minhbach.log.folder=" + LOG_ON_MYSQL,
              "minhbach.log.key=" + LOG_ON_MYSQL.resolve("log.key"),
              "minhbach.log.origin=minhbach.test/log")
          .applyTo(context);
    }
    if (!CLEARED.add(onMysql() ? "server" : environment.getRequiredProperty("minhbach.data"))) {
      return;
    }
    Path data = Path.of(environment.getRequiredProperty("minhbach.data"));
    if (onMysql()) {
      clearServer(environment);
      clearFolder(LOG_ON_MYSQL);
    } else {
      clearFolder(data.resolve("database").resolve("data"));
      clearFolder(data.resolve("log"));
      clearFolder(data.resolve("keys"));
    }
  }

  private static void clearFolder(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clearServer(Environment environment) {
    try (Connection owner =
            DriverManager.getConnection(
                environment.getRequiredProperty("MINHBACH_DB_URL"),
                environment.getRequiredProperty("MINHBACH_DB_OWNER"),
                environment.getRequiredProperty("MINHBACH_DB_OWNER_PASSWORD"));
        Statement sql = owner.createStatement()) {
      sql.execute("DROP DATABASE IF EXISTS minhbach_audit");
      sql.execute("DROP DATABASE IF EXISTS minhbach");
      sql.execute("CREATE DATABASE minhbach CHARACTER SET utf8mb4");
      for (String name : new String[] {"APP", "MONITOR"}) {
        String account =
            "'%s'@'%%'".formatted(environment.getRequiredProperty("MINHBACH_DB_" + name));
        sql.execute("DROP USER IF EXISTS " + account);
        sql.execute(
            "CREATE USER %s IDENTIFIED BY '%s'"
                .formatted(
                    account, environment.getRequiredProperty("MINHBACH_DB_" + name + "_PASSWORD")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
