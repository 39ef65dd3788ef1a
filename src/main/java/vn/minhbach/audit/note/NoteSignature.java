package vn.minhbach.audit.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One line under a note.
 *
 * @param id the four bytes that name the key
 * @param bytes what the key's kind writes: a signature, or a time and a signature
 */
public record NoteSignature(String name, byte[] id, byte[] bytes) {

  private static final String DASH = "— ";

  static NoteSignature by(VerifierKey key, byte[] bytes) {
    return new NoteSignature(key.name(), key.id(), bytes);
  }

  /**
   * @param line without its end
   * @throws IllegalArgumentException if it is no signature line
   */
  public static NoteSignature parse(String line) {
    String[] parts = line.split(" ", -1);
    if (!line.startsWith(DASH) || parts.length != 3) {
      throw new IllegalArgumentException("not a signature line: " + line);
    }
    byte[] bytes = Base64.getDecoder().decode(parts[2]);
    if (parts[1].isEmpty() || bytes.length <= 4) {
      throw new IllegalArgumentException("not a signature line: " + line);
    }
    return new NoteSignature(
        parts[1], Arrays.copyOf(bytes, 4), Arrays.copyOfRange(bytes, 4, bytes.length));
  }

  boolean isBy(VerifierKey key) {
    return name.equals(key.name()) && Arrays.equals(id, key.id());
  }

  /** The line with its end. */
  @Override
  public String toString() {
    byte[] all = ByteBuffer.allocate(id.length + bytes.length).put(id).put(bytes).array();
    return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
  }
}
