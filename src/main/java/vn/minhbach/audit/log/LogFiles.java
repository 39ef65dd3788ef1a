package vn.minhbach.audit.log;

import java.nio.file.Path;
import java.util.List;
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
  private final LogMapper log;

  LogFiles(LogSettings settings, LogKey key, LogMapper log) {
    this.folder = settings.folder();
    this.files = new TileFiles(folder);
    this.key = key;
    this.log = log;
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

  /** Entries of the newest checkpoint. */
  public long size() {
    return Checkpoint.parse(head()).size();
  }

  /**
   * The root when the log had that many entries.
   *
   * @throws IllegalArgumentException if it never had
   */
  public byte[] root(long size) {
    return new Tree(files, size()).root(size);
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
   * What a witness is asked that signed a head of this size last (tlog-witness, add-checkpoint). A
   * head that others began to sign is offered before a newer one, so that they meet.
   *
   * @throws IllegalArgumentException if the log never had that many entries
   */
  public String request(long old) {
    String newest = checkpoint();
    long size = size(newest);
    Tree tree = new Tree(files, size);
    Long begun = log.begun(witnessed() == null ? 0 : size(witnessed()));
    boolean isMet = begun != null && begun > old && begun < size;
    String note = isMet ? key.sign(begun, tree.root(begun)) : newest;
    List<byte[]> proof = tree.consistency(old, size(note));
    return new WitnessRequest(old, proof, SignedNote.parse(note)).toString();
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }
}
