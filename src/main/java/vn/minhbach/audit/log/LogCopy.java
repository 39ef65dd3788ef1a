package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Tile;

/**
 * The log's files of one moment, for a backup. They only grow, so that those of a checkpoint can be
 * copied later, while the office goes on. The key is named here and copied by whoever keeps it
 * apart.
 */
public final class LogCopy {

  private final LogSettings settings;
  private final String witnessed;
  private final String checkpoint;

  private LogCopy(LogSettings settings) {
    this.settings = settings;
    TileFiles files = new TileFiles(settings.folder());
    this.witnessed = files.witnessed();
    this.checkpoint = files.checkpoint();
  }

  /** Remembers the newest checkpoint; what the database holds afterwards is at least as much. */
  public static LogCopy now(Environment office) {
    return new LogCopy(
        new LogSettings(
            office.getRequiredProperty("minhbach.log.origin"),
            Path.of(office.getRequiredProperty("minhbach.log.folder")),
            Path.of(office.getRequiredProperty("minhbach.log.key")),
            Path.of(office.getRequiredProperty("minhbach.log.witnesses"))));
  }

  public Path key() {
    return settings.key();
  }

  /** Where the office keeps the log's files. */
  public Path folder() {
    return settings.folder();
  }

  /** The file that names the witnesses; it may be missing. */
  public Path witnesses() {
    return settings.witnesses();
  }

  /** Whether nothing was published here yet. */
  public boolean isEmpty() {
    return checkpoint == null && witnessed == null;
  }

  /** Entries of the log at that moment. */
  public long size() {
    return checkpoint == null ? 0 : size(checkpoint);
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }

  /** Writes the files that belong to the checkpoint, and the checkpoint last. */
  public void to(Path target) {
    LogFolder copy = new LogFolder(target);
    TileFiles files = new TileFiles(settings.folder());
    for (Tile tile : Tile.added(0, size())) {
      copy.keep(tile, files);
    }
    if (witnessed != null) {
      copy.publishWitnessed(witnessed);
    }
    if (checkpoint != null) {
      copy.publish(checkpoint);
    }
  }

  /** Copies such files back into the office's empty folder. */
  public void from(Path source) {
    try (Stream<Path> all = Files.walk(source)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        Path target = settings.folder().resolve(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lays a checkpoint that witnesses signed beside the restored log, if it is newer than the one of
   * the backup: the office will not run behind it.
   */
  public void mustNotBeBehind(Path newest) {
    try {
      String note = Files.readString(newest);
      String kept = new TileFiles(settings.folder()).witnessed();
      if (kept == null || size(kept) < size(note)) {
        new LogFolder(settings.folder()).publishWitnessed(note);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
