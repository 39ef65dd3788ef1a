package vn.minhbach.backup;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import vn.minhbach.audit.log.LogCopy;
import vn.minhbach.database.Database;
import vn.minhbach.database.Dump;
import vn.minhbach.database.Load;
import vn.minhbach.shared.Refused;

/** Backup and restore of one office. */
record Backup(Database database, Environment office) {

  /**
   * Writes everything into an empty folder. The log's checkpoint is remembered before the database
   * is read, so that the database never holds less than the log's files say.
   *
   * @return entries of the log in the backup
   */
  long write(BackupFolder folder) throws IOException {
    folder.make();
    LogCopy log = LogCopy.now(office);
    try (Writer sql = folder.writer()) {
      Dump.write(database, sql);
    }
    log.to(folder.log());
    if (Files.exists(log.witnesses())) {
      Files.copy(log.witnesses(), folder.witnesses());
    }
    if (Files.exists(log.key())) {
      BackupFolder.copySecret(log.key(), folder.keys().resolve("log.key"));
    }
    folder.seal();
    return log.size();
  }

  /**
   * Brings everything back into an empty place.
   *
   * @param keys where the key was kept
   * @param witnessed a checkpoint that witnesses signed, as they have it; null if nobody asked them
   * @return entries of the log that is back
   */
  long restore(BackupFolder folder, Path keys, Path witnessed) throws IOException {
    folder.check();
    Path key = keys.resolve("log.key");
    if (!Files.exists(key)) {
      throw new Refused("backup.keyMissing", key);
    }
    LogCopy log = mustBeEmpty(key);
    try (var sql = folder.reader()) {
      Load.read(sql, database);
    }
    log.from(folder.log());
    if (!Files.exists(log.key())) {
      BackupFolder.copySecret(key, log.key());
    }
    if (Files.exists(folder.witnesses()) && !Files.exists(log.witnesses())) {
      Files.copy(folder.witnesses(), log.witnesses());
    }
    if (witnessed != null) {
      log.mustNotBeBehind(witnessed);
    }
    return LogCopy.now(office).size();
  }

  private LogCopy mustBeEmpty(Path key) throws IOException {
    LogCopy log = LogCopy.now(office);
    if (!BackupFolder.isEmpty(log.folder())) {
      throw new Refused("backup.notEmpty", log.folder());
    }
    if (Files.exists(log.key()) && Files.mismatch(log.key(), key) >= 0) {
      throw new Refused("backup.otherKey", log.key());
    }
    if (!Load.isEmpty(database)) {
      throw new Refused("backup.notEmpty", "minhbach, minhbach_audit");
    }
    return log;
  }
}
