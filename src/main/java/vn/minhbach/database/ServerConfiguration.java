package vn.minhbach.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import vn.minhbach.database.Database.Account;

/** Which server it is; all that a command needs that works on the database without the office. */
@Configuration(proxyBeanMethods = false)
public class ServerConfiguration {

  @Bean
  @Profile("!mysql")
  Database embeddedDatabase(@Value("${minhbach.data}") Path data) {
    return EmbeddedDatabase.under(data.resolve("database"));
  }

  @Bean
  @Profile("mysql")
  Database mysqlDatabase(Environment environment) {
    return new Database(
        environment.getRequiredProperty("minhbach.db.url"),
        account(environment, "owner"),
        account(environment, "app"),
        account(environment, "monitor"));
  }

  private static Account account(Environment environment, String name) {
    return new Account(
        environment.getRequiredProperty("minhbach.db." + name),
        environment.getRequiredProperty("minhbach.db." + name + ".password"));
  }
}
