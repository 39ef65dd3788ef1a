package vn.minhbach.audit.witness;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
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
 * given away: it never signs two histories. The file may be shown to everybody: it is how far this
 * witness saw the log.
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
   * @throws WitnessRefused if the head is not the log's, or did not grow out of the one that was
   *     signed last
   */
  public SignedNote sign(WitnessRequest request, Instant now) {
    try (FileChannel alone = FileChannel.open(beside(".lock"), CREATE, WRITE)) {
      alone.lock();
      SignedNote note = request.checkpoint();
      accept(request, last());
      SignedNote signed = note.with(Cosignature.sign(note, key, now));
      keep(signed);
      return signed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(WitnessRequest request, Checkpoint last) {
    SignedNote note = request.checkpoint();
    if (!note.signedBy(log)) {
      throw new WitnessRefused("notSigned", "the log's signature does not hold", log.name());
    }
    Checkpoint head = Checkpoint.parse(note.text());
    if (!head.origin().equals(log.name())) {
      String message = "a checkpoint of " + head.origin();
      throw new WitnessRefused("otherLog", message, head.origin(), log.name());
    }
    if (request.old() != last.size()) {
      String message =
          "the request grows from " + request.old() + ", the last signed head has " + last.size();
      throw new WitnessRefused("otherStart", message, request.old(), last.size());
    }
    boolean grown =
        Proof.grown(last.size(), last.root(), head.size(), head.root(), request.proof());
    if (!grown) {
      String message =
          "the head of " + head.size() + " did not grow out of the signed one of " + last.size();
      throw new WitnessRefused("forked", message, head.size(), last.size());
    }
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

  private void keep(SignedNote signed) throws IOException {
    Path fresh = beside(".new");
    Files.writeString(fresh, signed.toString(), CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
    Files.move(fresh, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path beside(String ending) {
    return state.resolveSibling(state.getFileName() + ending);
  }
}
