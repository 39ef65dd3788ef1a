package vn.minhbach.audit.log;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.tree.Tree;

/**
 * Refuses to run on a database or on files that lie behind what a witness signed: after a restore
 * from a backup, what happened since the backup would be gone from the log without a trace. The
 * newest witnessed checkpoint stands beside the log's own; who restores asks a witness for it.
 */
@Component
class RestoreGuard {

  private final LogMapper log;
  private final LogKey key;
  private final TileFiles folder;

  RestoreGuard(LogMapper log, LogKey key, LogSettings settings) {
    this.log = log;
    this.key = key;
    this.folder = new TileFiles(settings.folder());
  }

  /**
   * @throws LogRefused if it lies behind, or if the witness signed another tree
   */
  void check() {
    String note = folder.witnessed();
    if (note == null) {
      return;
    }
    Checkpoint seen = key.own(note);
    long size = log.head().size();
    if (seen.size() > size) {
      throw new LogRefused("behindWitness", size, seen.size());
    }
    String own = folder.checkpoint();
    long published = own == null ? 0 : key.own(own).size();
    boolean comparable = published >= seen.size();
    if (comparable && !Arrays.equals(new Tree(folder, published).root(seen.size()), seen.root())) {
      throw new LogRefused("differsFromWitness", seen.size());
    }
  }
}
