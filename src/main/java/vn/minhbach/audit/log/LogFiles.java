package vn.minhbach.audit.log;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.audit.witness.WitnessRequest;

/** What the office has published of its log. */
@Component
public class LogFiles {

  private final TileFiles files;
  private final Path folder;
  private final LogKey key;

  LogFiles(LogSettings settings, LogKey key) {
    this.folder = settings.folder();
    this.files = new TileFiles(folder);
    this.key = key;
  }

  /** The newest checkpoint, signed by the log alone. */
  public String checkpoint() {
    return files.checkpoint();
  }

  /** The three lines of the newest checkpoint: name, entries, root. For print and code. */
  public String head() {
    return SignedNote.parse(checkpoint()).text();
  }

  /** The newest checkpoint that enough witnesses signed too; null if there is none yet. */
  public String witnessed() {
    return files.witnessed();
  }

  /** The public key, as tools read it. */
  public String verifierKey() {
    return key.verifier().toString();
  }

  /** Tiles and entries under their addresses. */
  public Path folder() {
    return folder;
  }

  /**
   * What a witness is asked that signed a head of this size last (tlog-witness, add-checkpoint).
   *
   * @throws IllegalArgumentException if the log never had that many entries
   */
  public String request(long old) {
    SignedNote note = SignedNote.parse(checkpoint());
    long size = Checkpoint.parse(note.text()).size();
    return new WitnessRequest(old, new Tree(files, size).consistency(old), note).toString();
  }
}
