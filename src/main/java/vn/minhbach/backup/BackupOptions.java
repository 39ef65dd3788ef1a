package vn.minhbach.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code backup <folder>} or {@code restore <folder> [--keys <folder>] (--witnessed <file> |
 * --unwitnessed)}.
 *
 * @param keys where the log's key was kept
 * @param witnessed null for a restore of which it was said that no witness has signed anything, so
 *     that nothing is compared unnoticed
 * @param office what else was said is for the office's own settings
 */
record BackupOptions(
    boolean restores, BackupFolder folder, Path keys, Path witnessed, List<String> office) {

  /** Not said as it is to be said. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static BackupOptions parse(String... arguments) {
    Path folder = null;
    Path keys = null;
    Path witnessed = null;
    boolean unwitnessed = false;
    List<String> office = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--keys" -> keys = path(arguments, ++i);
        case "--witnessed" -> witnessed = path(arguments, ++i);
        case "--unwitnessed" -> unwitnessed = true;
        default -> {
          if (arguments[i].startsWith("--")) {
            office.add(arguments[i]);
          } else if (folder == null) {
            folder = Path.of(arguments[i]);
          } else {
            throw new Wrong();
          }
        }
      }
    }
    boolean restores = arguments[0].equals("restore");
    boolean saysWhoWitnessed = unwitnessed != (witnessed != null);
    if (folder == null || restores != saysWhoWitnessed || !restores && keys != null) {
      throw new Wrong();
    }
    BackupFolder backup = new BackupFolder(folder);
    return new BackupOptions(
        restores, backup, keys == null ? backup.keys() : keys, witnessed, office);
  }

  private static Path path(String[] arguments, int at) {
    if (at >= arguments.length) {
      throw new Wrong();
    }
    return Path.of(arguments[at]);
  }
}
