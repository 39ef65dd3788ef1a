package vn.minhbach.audit.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Proof;

/**
 * A witness of one log. What it signed last it keeps in a file, written before the signature is
 * given away: it never signs two histories.
 */
public final class Witness {

  private final SigningKey key;
  private final VerifierKey log;
  private final Path state;

  /**
   * @param log the key of the log, as the witness got it from the office once and by hand
   * @param state file of the last checkpoint that it signed; absent before the first
   */
  public Witness(SigningKey key, VerifierKey log, Path state) {
    this.key = key;
    this.log = log;
    this.state = state;
  }

  /** Entries of the head that it signed last. */
  public long seen() {
    return last().size();
  }

  /**
   * Signs the head of the request.
   *
   * @return the checkpoint with the witness's line under it
   * @throws IllegalArgumentException if the head is not the log's, or did not grow out of the one
   *     that was signed last
   */
  public SignedNote sign(WitnessRequest request, Instant now) {
    SignedNote note = request.checkpoint();
    if (!note.signedBy(log)) {
      throw new IllegalArgumentException("the log's signature does not hold");
    }
    Checkpoint head = Checkpoint.parse(note.text());
    Checkpoint last = last();
    if (!head.origin().equals(log.name())) {
      throw new IllegalArgumentException("a checkpoint of " + head.origin());
    }
    if (request.old() != last.size()) {
      throw new IllegalArgumentException(
          "the request grows from " + request.old() + ", the last signed head has " + last.size());
    }
    boolean grown =
        Proof.grown(last.size(), last.root(), head.size(), head.root(), request.proof());
    if (!grown) {
      throw new IllegalArgumentException(
          "the head of " + head.size() + " did not grow out of the signed one of " + last.size());
    }
    keep(note);
    return note.with(Cosignature.sign(note, key, now));
  }

  private Checkpoint last() {
    try {
      return Files.exists(state)
          ? Checkpoint.parse(SignedNote.parse(Files.readString(state)).text())
          : new Checkpoint(log.name(), 0, Hashes.ofNothing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(SignedNote note) {
    try {
      Path fresh = state.resolveSibling(state.getFileName() + ".new");
      Files.writeString(fresh, note.toString());
      Files.move(fresh, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
