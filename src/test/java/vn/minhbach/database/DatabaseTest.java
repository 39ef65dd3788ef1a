package vn.minhbach.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.minhbach.database.Database.Account;

class DatabaseTest {

  @Test
  void no_password_appears_in_a_text() {
    Database database = new Database("jdbc:mysql://x/y", account("o"), account("a"), account("m"));
    assertThat(database.toString())
        .doesNotContain("secret")
        .contains("owner=o", "app=a", "monitor=m");
  }

  @Test
  void settings_of_the_driver_follow_those_of_the_address() {
    assertThat(database("jdbc:mysql://x/y").driverUrl())
        .startsWith("jdbc:mysql://x/y?sendFractionalSeconds=false&");
    assertThat(database("jdbc:mysql://x/y?sslMode=REQUIRED").driverUrl())
        .startsWith("jdbc:mysql://x/y?sslMode=REQUIRED&sendFractionalSeconds=false&");
  }

  private static Database database(String url) {
    return new Database(url, account("o"), account("a"), account("m"));
  }

  private static Account account(String user) {
    return new Account(user, "secret");
  }
}
