package vn.minhbach.database;

/**
 * The server that holds everything, and the three accounts that use it: {@code owner} changes
 * tables, {@code app} works in them but may only insert into and read the audit schema, {@code
 * monitor} reads the views made for monitors.
 */
public record Database(String url, Account owner, Account app, Account monitor) {

  /** A login of the database server; the password never appears in a text. */
  public record Account(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * What the driver must be told, each measured or required: engine columns hold whole seconds, and
   * Connector/J otherwise asks the server for its read-only state at every batch.
   */
  private static final String DRIVER_SETTINGS =
      "sendFractionalSeconds=false&useLocalSessionState=true&readOnlyPropagatesToServer=false"
          + "&cachePrepStmts=true&prepStmtCacheSqlLimit=8192&prepStmtCacheSize=500&elideSetAutoCommits=true"
          + "&cacheServerConfiguration=true&rewriteBatchedStatements=true&characterEncoding=UTF-8"
          + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  String driverUrl() {
    return url + (url.contains("?") ? "&" : "?") + DRIVER_SETTINGS;
  }
}
