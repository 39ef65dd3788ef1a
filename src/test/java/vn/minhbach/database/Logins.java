package vn.minhbach.database;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.minhbach.database.Database.Account;

/**
 * The three accounts of the server as somebody with their passwords could use them, past the
 * program.
 */
public record Logins(Database database) {

  /** May do everything, like an administrator of the database who means ill. */
  public JdbcTemplate owner() {
    return as(database.owner());
  }

  public JdbcTemplate app() {
    return as(database.app());
  }

  public JdbcTemplate monitor() {
    return as(database.monitor());
  }

  private JdbcTemplate as(Account account) {
    return new JdbcTemplate(
        new DriverManagerDataSource(database.driverUrl(), account.user(), account.password()));
  }
}
