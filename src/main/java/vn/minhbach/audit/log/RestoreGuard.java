package vn.minhbach.audit.log;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.audit.witness.ShownHead;

/**
 * Refuses to run on a database or on files that lie behind what a witness signed: after a restore
 * from a backup, what happened since the backup would be gone from the log without a trace. The
 * newest witnessed checkpoint stands beside the log's own; witnesses that show what they signed are
 * asked too, since a restore may bring back old files with the old database.
 */
@Component
class RestoreGuard {

  private static final Logger LOG = LoggerFactory.getLogger(RestoreGuard.class);

  private final LogMapper log;
  private final LogKey key;
  private final TileFiles folder;
  private final Cosignatures cosignatures;

  RestoreGuard(LogMapper log, LogKey key, LogSettings settings, Cosignatures cosignatures) {
    this.log = log;
    this.key = key;
    this.folder = new TileFiles(settings.folder());
    this.cosignatures = cosignatures;
  }

  /**
   * @throws LogRefused if it lies behind, or if the witness signed another tree
   */
  void check() {
    String note = folder.witnessed();
    if (note != null) {
      check(key.own(note));
    }
    cosignatures.policy().addresses().forEach(this::ask);
  }

  /** A witness that cannot be asked must not keep an office closed. */
  private void ask(VerifierKey witness, URI address) {
    Checkpoint seen;
    try {
      seen = key.own(ShownHead.ask(witness, address).toString());
    } catch (IOException | LogRefused | IllegalArgumentException e) {
      LOG.warn("witness {} could not be asked at {}: {}", witness.name(), address, e.toString());
      return;
    }
    check(seen);
  }

  private void check(Checkpoint seen) {
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
