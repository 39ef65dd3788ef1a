package vn.minhbach;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Creates the accounts of app and monitor on an empty MySQL server, as an administrator of the database does in production. */
class MysqlAccounts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static boolean wanted() {
    return "mysql".equals(System.getProperty("database"));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (!wanted()) {
      return;
    }
    Environment environment = context.getEnvironment();
    try (Connection owner =
            DriverManager.getConnection(
                environment.getRequiredProperty("MINHBACH_DB_URL"),
                environment.getRequiredProperty("MINHBACH_DB_OWNER"),
                environment.getRequiredProperty("MINHBACH_DB_OWNER_PASSWORD"));
        Statement sql = owner.createStatement()) {
      for (String name : new String[] {"APP", "MONITOR"}) {
        sql.execute(
            "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s'"
                .formatted(
                    environment.getRequiredProperty("MINHBACH_DB_" + name),
                    environment.getRequiredProperty("MINHBACH_DB_" + name + "_PASSWORD")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
