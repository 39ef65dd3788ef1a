package vn.minhbach.audit.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * A witness's statement: at this time, this was the greatest head of the log that I have seen, and
 * it follows from all that I saw before (tlog-cosignature, Ed25519).
 */
public final class Cosignature {

  private static final int TIME = Long.BYTES;

  private Cosignature() {}

  /**
   * @param at kept in whole seconds
   */
  public static NoteSignature sign(SignedNote checkpoint, SigningKey witness, Instant at) {
    long seconds = at.getEpochSecond();
    byte[] signature = witness.sign(message(checkpoint, seconds));
    return NoteSignature.by(
        witness.verifier(),
        ByteBuffer.allocate(TIME + signature.length).putLong(seconds).put(signature).array());
  }

  /** When the witness signed the checkpoint; empty if it has not. */
  public static Optional<Instant> by(VerifierKey witness, SignedNote checkpoint) {
    return line(witness, checkpoint)
        .map(it -> Instant.ofEpochSecond(ByteBuffer.wrap(it.bytes()).getLong()));
  }

  /** The line that is the witness's signature; empty if there is none. */
  static Optional<NoteSignature> line(VerifierKey witness, SignedNote checkpoint) {
    return checkpoint.signatures().stream()
        .filter(it -> it.isBy(witness) && verifies(witness, checkpoint, it.bytes()))
        .findFirst();
  }

  private static boolean verifies(VerifierKey witness, SignedNote checkpoint, byte[] bytes) {
    if (bytes.length != TIME + Ed25519.SIGNATURE) {
      return false;
    }
    ByteBuffer read = ByteBuffer.wrap(bytes);
    byte[] message = message(checkpoint, read.getLong());
    byte[] signature = new byte[Ed25519.SIGNATURE];
    read.get(signature);
    return Ed25519.verifies(witness.publicKey(), message, signature);
  }

  private static byte[] message(SignedNote checkpoint, long seconds) {
    return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text())
        .getBytes(StandardCharsets.UTF_8);
  }
}
