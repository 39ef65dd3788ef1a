package vn.minhbach.audit.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import vn.minhbach.shared.Sha256;

/**
 * A public key with the name under which it signs, written {@code name+hash+key} as Go's sumdb/note
 * reads it.
 *
 * @param key 32 bytes
 */
public record VerifierKey(String name, KeyKind kind, byte[] key) {

  public VerifierKey {
    if (name.isEmpty() || name.codePoints().anyMatch(VerifierKey::forbidden)) {
      throw new IllegalArgumentException("not a key's name: " + name);
    }
  }

  private static boolean forbidden(int letter) {
    return letter == '+'
        || letter < ' '
        || Character.isWhitespace(letter)
        || Character.isSpaceChar(letter);
  }

  /**
   * @throws IllegalArgumentException if it is not a key or its hash does not fit
   */
  public static VerifierKey parse(String written) {
    String[] parts = written.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a verifier key is written name+hash+key");
    }
    byte[] bytes = Base64.getDecoder().decode(parts[2]);
    if (bytes.length != 1 + Ed25519.KEY) {
      throw new IllegalArgumentException("a verifier key has 33 bytes, not " + bytes.length);
    }
    VerifierKey key =
        new VerifierKey(parts[0], KeyKind.of(bytes[0]), Arrays.copyOfRange(bytes, 1, bytes.length));
    if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
      throw new IllegalArgumentException("the hash of the verifier key does not fit it");
    }
    return key;
  }

  /** The four bytes by which a signature names its key. */
  byte[] id() {
    MessageDigest digest = Sha256.digest();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(kind.code());
    return Arrays.copyOf(digest.digest(key), 4);
  }

  PublicKey publicKey() {
    return Ed25519.publicKey(key);
  }

  @Override
  public String toString() {
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + encoded(kind, key);
  }

  static String encoded(KeyKind kind, byte[] key) {
    byte[] bytes = new byte[1 + key.length];
    bytes[0] = kind.code();
    System.arraycopy(key, 0, bytes, 1, key.length);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey it && it.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
