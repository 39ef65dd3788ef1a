package vn.minhbach.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes all that the server holds for the program as SQL, a statement a line, of one moment: the
 * office may go on working meanwhile. Grants are left out, since they belong to the accounts of a
 * server; the program gives them again where the dump is loaded.
 */
public final class Dump {

  /** What a dump begins and ends with; a file without its end was cut off. */
  static final String HEAD = "-- minhbach 1 ";

  static final String END = "-- end of minhbach";

  static final List<String> SCHEMAS = List.of("minhbach", "minhbach_audit");

  private static final String GRANTS_RUN_AGAIN = " WHERE version IS NOT NULL";

  private final Connection connection;
  private final Writer to;

  private Dump(Connection connection, Writer to) {
    this.connection = connection;
    this.to = to;
  }

  /** Reads as owner. */
  public static void write(Database database, Writer to) {
    try (Connection connection = open(database)) {
      new Dump(connection, to).all();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Connection open(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.driverUrl() + "&tinyInt1isBit=false",
        database.owner().user(),
        database.owner().password());
  }

  /** MariaDB or MySQL: what one writes the other may not read. */
  static String server(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet version = sql.executeQuery("SELECT VERSION()")) {
      version.next();
      return version.getString(1).contains("MariaDB") ? "MariaDB" : "MySQL";
    }
  }

  private void all() throws SQLException, IOException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      sql.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      line(HEAD + server(connection));
      for (String schema : SCHEMAS) {
        line("CREATE DATABASE IF NOT EXISTS `" + schema + "` CHARACTER SET utf8mb4;");
        line("USE `" + schema + "`;");
        for (String table : names(schema, "BASE TABLE")) {
          table(schema, table);
        }
      }
      for (String schema : SCHEMAS) {
        line("USE `" + schema + "`;");
        for (String view : names(schema, "VIEW")) {
          line(withoutDefiner(created("VIEW", schema, view)) + ";");
        }
      }
      line(END);
      sql.execute("COMMIT");
    }
  }

  private List<String> names(String schema, String type) throws SQLException {
    return texts(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = '%s' AND table_type = '%s' ORDER BY 1"
            .formatted(schema, type));
  }

  private void table(String schema, String table) throws SQLException, IOException {
    line(created("TABLE", schema, table) + ";");
    List<DumpColumn> columns = columns(schema, table);
    String names = DumpColumn.names(columns);
    String where = table.equals("flyway_schema_history") ? GRANTS_RUN_AGAIN : "";
    String select = "SELECT %s FROM `%s`.`%s`%s".formatted(names, schema, table, where);
    try (Statement sql = connection.createStatement()) {
      sql.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows = sql.executeQuery(select);
          DumpRows insert = new DumpRows(to, table, names)) {
        while (rows.next()) {
          insert.add(DumpColumn.literals(columns, rows));
        }
      }
    }
  }

  /** Columns that the server computes are computed again. */
  private List<DumpColumn> columns(String schema, String table) throws SQLException {
    List<DumpColumn> columns = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet found =
            sql.executeQuery(
                """
                SELECT column_name, data_type FROM information_schema.columns
                WHERE table_schema = '%s' AND table_name = '%s' AND COALESCE(generation_expression, '') = ''
                ORDER BY ordinal_position
                """
                    .formatted(schema, table))) {
      while (found.next()) {
        columns.add(new DumpColumn(found.getString(1), found.getString(2)));
      }
    }
    return columns;
  }

  private String created(String kind, String schema, String name) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet found =
            sql.executeQuery("SHOW CREATE %s `%s`.`%s`".formatted(kind, schema, name))) {
      found.next();
      return found.getString(2).replaceAll("\\R\\s*", " ");
    }
  }

  /** A view belongs to whoever loads it. */
  private static String withoutDefiner(String created) {
    return created.replaceFirst(" DEFINER=`[^`]*`@`[^`]*`", "");
  }

  private List<String> texts(String select) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet found = sql.executeQuery(select)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }

  private void line(String text) throws IOException {
    to.write(text);
    to.write('\n');
  }
}
