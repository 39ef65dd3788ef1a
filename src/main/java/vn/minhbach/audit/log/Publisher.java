package vn.minhbach.audit.log;

import java.util.Arrays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Tree;

/**
 * Brings the log's files up to the numbers given. All that is written follows from the entries, so
 * a node that is killed in the middle writes the same once more; the lock of the head keeps a slow
 * node from writing an older checkpoint over a newer one.
 */
@Component
class Publisher {

  /** Entries held in memory at once; a multiple of a tile. */
  private static final int STEP = 4_096;

  private final LogMapper log;
  private final LogKey key;
  private final LogFolder folder;

  @Autowired
  Publisher(LogMapper log, LogKey key, LogSettings settings) {
    this(log, key, new LogFolder(settings.folder()));
  }

  Publisher(LogMapper log, LogKey key, LogFolder folder) {
    this.log = log;
    this.key = key;
    this.folder = folder;
  }

  /**
   * @throws LogRefused if the files are those of another log or of a later state of this one
   */
  @Transactional
  public void publish() {
    LogHead head = log.lock();
    Checkpoint published = published();
    if (published.size() > head.size()) {
      throw new LogRefused("behind", head.size(), published.size());
    }
    byte[] root = head.frontier().root();
    if (published.size() == head.size() && folder.checkpoint() != null) {
      mustBe(published.root(), root, head.size());
      return;
    }
    write(published.size(), head.size());
    Tree tree = new Tree(folder, head.size());
    mustBe(tree.root(), root, head.size());
    mustGrow(tree);
    folder.publish(key.sign(head.size(), root));
  }

  /** Writes anew what a power cut took: all that the checkpoint counts must be there. */
  @Transactional
  public void mend() {
    long numbered = log.lock().size();
    long published = published().size();
    if (published <= numbered && !folder.isWhole(published)) {
      write(0, published);
    }
  }

  /** A head that contradicts one which witnesses signed must never be signed (tlog-checkpoint). */
  private void mustGrow(Tree tree) {
    String note = folder.witnessed();
    Checkpoint seen = note == null ? null : key.own(note);
    if (seen != null && !Arrays.equals(tree.root(seen.size()), seen.root())) {
      throw new LogRefused("differsFromWitness", seen.size());
    }
  }

  private void write(long from, long to) {
    for (long at = from; at < to; ) {
      long end = Math.min(to, at - at % STEP + STEP);
      folder.add(at, log.leaves(at, end));
      at = end;
    }
  }

  /** What the folder's checkpoint says; a new folder has the empty tree. */
  private Checkpoint published() {
    String note = folder.checkpoint();
    return note == null
        ? new Checkpoint(key.verifier().name(), 0, Hashes.ofNothing())
        : key.own(note);
  }

  private static void mustBe(byte[] files, byte[] database, long size) {
    if (!Arrays.equals(files, database)) {
      throw new LogRefused("differs", size);
    }
  }
}
