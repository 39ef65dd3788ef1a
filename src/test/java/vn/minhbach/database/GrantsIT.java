package vn.minhbach.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;

/** What each account of the server may do is a matter of the server and not of the program. */
@OfficeTest
class GrantsIT {

  private static final String ENTRY =
      " minhbach_audit.audit_entry (stream, number, previous_hash, leaf, leaf_hash, recorded_at)"
          + " VALUES ('%s', %d, REPEAT('0', 32), '{}',"
          // The hash of that leaf, since the office's log numbers it like any other.
          + " UNHEX('28a3a18f6cd6406b086e9ffda1f9b8a13dbcf44b0f3f32cb9031a11fd053acf9'), 0)";

  @Autowired private Database database;
  @Autowired private DataSource pool;

  @Autowired
  @Qualifier("monitor")
  private DataSource monitorPool;

  private JdbcTemplate app;
  private String stream;
  private JdbcTemplate monitor;

  @BeforeEach
  void logIn() {
    Logins logins = new Logins(database);
    app = logins.app();
    monitor = logins.monitor();
    stream = "test:" + UUID.randomUUID();
    app.update("INSERT INTO" + ENTRY.formatted(stream, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE minhbach_audit.audit_entry SET leaf = '{}' WHERE stream = 'test:grants'",
        "DELETE FROM minhbach_audit.audit_entry WHERE stream = 'test:grants'",
        "TRUNCATE TABLE minhbach_audit.audit_entry",
        "DROP TABLE minhbach_audit.audit_entry",
        "ALTER TABLE minhbach_audit.audit_entry ADD COLUMN more INT",
        "RENAME TABLE minhbach_audit.audit_entry TO minhbach_audit.gone",
        "CREATE TABLE minhbach_audit.other (id INT)",
        "CREATE TRIGGER minhbach_audit.quiet BEFORE INSERT ON minhbach_audit.audit_entry FOR EACH ROW SET NEW.number = 1",
        "CREATE INDEX audit_entry_other ON minhbach_audit.audit_entry (recorded_at)",
        "DROP DATABASE minhbach_audit",
        "CREATE TABLE minhbach.other (id INT)",
        "ALTER TABLE minhbach.intake_case ADD COLUMN more INT",
        "DROP TABLE minhbach.intake_case",
        "TRUNCATE TABLE minhbach.audit_salt",
        "DROP VIEW minhbach.oversight_trail",
        "CREATE DATABASE other",
        "CREATE USER other IDENTIFIED BY 'Other-1-other'",
        "GRANT UPDATE ON minhbach_audit.* TO CURRENT_USER()",
        "SELECT * FROM mysql.user",
        "SET GLOBAL read_only = 0"
      })
  void the_program_s_account_may_not(String statement) {
    denied(app, statement);
  }

  @Test
  void the_program_s_account_may_not_write_over_an_entry_in_passing() {
    denied(
        app,
        "INSERT INTO"
            + ENTRY.formatted(stream, 1)
            + " ON DUPLICATE KEY UPDATE leaf = '{\"forged\":1}'");
    denied(app, "REPLACE INTO" + ENTRY.formatted(stream, 1));
    assertThat(
            app.queryForObject(
                "SELECT leaf FROM minhbach_audit.audit_entry WHERE stream = ?",
                String.class,
                stream))
        .isEqualTo("{}");
  }

  @Test
  void the_program_s_account_appends_and_reads_entries_and_lets_go_of_salts() {
    assertThat(app.update("INSERT INTO" + ENTRY.formatted(stream, 2))).isEqualTo(1);
    assertThat(
            app.queryForObject(
                "SELECT COUNT(*) FROM minhbach_audit.audit_entry WHERE stream = ?",
                Integer.class,
                stream))
        .isEqualTo(2);
    assertThat(app.update("DELETE FROM minhbach.audit_salt WHERE stream = ?", stream)).isZero();
  }

  @Test
  void a_monitor_s_account_sees_the_views_made_for_it_and_no_table() {
    List<String> visible =
        monitor.queryForList(
            "SELECT CONCAT(table_schema, '.', table_name) FROM information_schema.tables"
                + " WHERE table_schema NOT IN ('information_schema', 'performance_schema') ORDER BY 1",
            String.class);
    assertThat(visible).isNotEmpty().allMatch(name -> name.startsWith("minhbach.oversight_"));
    assertThat(visible)
        .allSatisfy(view -> monitor.queryForList("SELECT * FROM " + view + " LIMIT 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM minhbach.intake_row",
        "SELECT * FROM minhbach.registry_person",
        "SELECT * FROM minhbach.access_officer",
        "SELECT * FROM minhbach.audit_salt",
        "SELECT * FROM minhbach.ACT_RU_TASK",
        "SELECT * FROM minhbach_audit.audit_entry",
        "INSERT INTO minhbach_audit.audit_entry (stream) VALUES ('x')",
        "UPDATE minhbach.oversight_trail SET stream = 'x'",
        "DELETE FROM minhbach.oversight_trail",
        "DELETE FROM minhbach.intake_case",
        "CREATE TABLE minhbach.other (id INT)",
        "CREATE TEMPORARY TABLE minhbach.other (id INT)",
        "DROP VIEW minhbach.oversight_trail"
      })
  void a_monitor_s_account_may_not(String statement) {
    denied(monitor, statement);
  }

  @Test
  void the_pools_use_these_accounts_and_read_what_others_have_committed() throws SQLException {
    try (Connection ours = pool.getConnection();
        Connection theirs = monitorPool.getConnection()) {
      assertThat(user(ours)).isEqualTo(database.app().user());
      assertThat(user(theirs)).isEqualTo(database.monitor().user());
      assertThat(theirs.isReadOnly()).isTrue();
      assertThat(ours.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(theirs.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  private static String user(Connection connection) throws SQLException {
    return connection.getMetaData().getUserName().replaceAll("@.*", "");
  }

  private static void denied(JdbcTemplate account, String statement) {
    assertThatThrownBy(() -> account.execute(statement))
        .rootCause()
        .isInstanceOf(SQLException.class)
        .message()
        .containsPattern("(?i)denied|privilege");
  }
}
