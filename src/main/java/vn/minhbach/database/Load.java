package vn.minhbach.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.shared.Refused;

/** Brings what {@link Dump} wrote into an empty server. */
public final class Load {

  private final Connection connection;

  private Load(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes as owner.
   *
   * @throws Refused if the server already holds tables, if the dump is of the other kind of server,
   *     or if it was cut off
   */
  public static void read(BufferedReader from, Database database) {
    try (Connection connection = Dump.open(database)) {
      new Load(connection).all(from);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the server holds nothing of the program yet. */
  public static boolean isEmpty(Database database) {
    try (Connection connection = Dump.open(database)) {
      return tables(connection) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int tables(Connection connection) throws SQLException {
    String schemas = "'" + String.join("', '", Dump.SCHEMAS) + "'";
    try (Statement sql = connection.createStatement();
        ResultSet count =
            sql.executeQuery(
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema IN ("
                    + schemas
                    + ")")) {
      count.next();
      return count.getInt(1);
    }
  }

  private void all(BufferedReader from) throws SQLException, IOException {
    String head = from.readLine();
    String server = Dump.server(connection);
    if (head == null || !head.startsWith(Dump.HEAD)) {
      throw new Refused("backup.notOurs");
    }
    if (!head.equals(Dump.HEAD + server)) {
      throw new Refused("backup.otherServer", head.substring(Dump.HEAD.length()), server);
    }
    if (tables(connection) > 0) {
      throw new Refused("backup.notEmpty", "minhbach, minhbach_audit");
    }
    try (Statement sql = connection.createStatement()) {
      sql.execute(
          "SET FOREIGN_KEY_CHECKS = 0, UNIQUE_CHECKS = 0, SQL_MODE = 'NO_AUTO_VALUE_ON_ZERO'");
      views(statements(from, sql), sql);
    }
  }

  /** Runs everything up to the end but the views, which may stand on one another. */
  private static List<String> statements(BufferedReader from, Statement sql)
      throws SQLException, IOException {
    List<String> views = new ArrayList<>();
    for (String line = from.readLine(); !Dump.END.equals(line); line = from.readLine()) {
      if (line == null) {
        throw new Refused("backup.cutOff");
      }
      if (isView(line)) {
        views.add(line);
      } else {
        sql.execute(line);
      }
    }
    return views;
  }

  private static boolean isView(String line) {
    return line.startsWith("CREATE ")
        && line.contains(" VIEW ")
        && !line.startsWith("CREATE TABLE");
  }

  /** Names are written out whole in a view, so that the order alone matters. */
  private static void views(List<String> views, Statement sql) throws SQLException {
    sql.execute("USE `" + Dump.SCHEMAS.get(0) + "`");
    List<String> left = views;
    while (!left.isEmpty()) {
      List<String> later = new ArrayList<>();
      SQLException why = null;
      for (String view : left) {
        try {
          sql.execute(view);
        } catch (SQLException missing) {
          why = missing;
          later.add(view);
        }
      }
      if (later.size() == left.size()) {
        throw why;
      }
      left = later;
    }
  }
}
