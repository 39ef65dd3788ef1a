package vn.minhbach.audit.note;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A private key and the public one that belongs to it. Kept as two lines: {@code
 * PRIVATE+KEY+name+hash+key} as Go's sumdb/note writes it, and the verifier key.
 */
public final class SigningKey {

  private static final String HEAD = "PRIVATE+KEY+";

  private final VerifierKey verifier;
  private final PrivateKey key;

  private SigningKey(VerifierKey verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /** A new pair. */
  public static SigningKey make(String name, KeyKind kind) {
    KeyPair pair = Ed25519.pair();
    return new SigningKey(
        new VerifierKey(name, kind, Ed25519.bytes(pair.getPublic())), pair.getPrivate());
  }

  /**
   * @param written the two lines
   * @throws IllegalArgumentException if they are no keys or do not belong together; the text of the
   *     private key is never part of the message
   */
  public static SigningKey parse(String written) {
    String[] lines = written.strip().split("\\R");
    String[] parts = lines[0].split("\\+", 5);
    if (lines.length != 2 || parts.length != 5 || !lines[0].startsWith(HEAD)) {
      throw new IllegalArgumentException("a signing key is two lines: private key, verifier key");
    }
    VerifierKey verifier = VerifierKey.parse(lines[1]);
    byte[] bytes = Base64.getDecoder().decode(parts[4]);
    PrivateKey key = Ed25519.privateKey(Arrays.copyOfRange(bytes, 1, bytes.length));
    byte[] probe = "minhbach".getBytes(StandardCharsets.UTF_8);
    if (!Ed25519.verifies(verifier.publicKey(), probe, Ed25519.sign(key, probe))) {
      throw new IllegalArgumentException("the two lines of the signing key do not belong together");
    }
    return new SigningKey(verifier, key);
  }

  public VerifierKey verifier() {
    return verifier;
  }

  byte[] sign(byte[] message) {
    return Ed25519.sign(key, message);
  }

  /** The two lines in which it is kept: a secret. */
  public String secret() {
    return HEAD
        + verifier.name()
        + "+"
        + HexFormat.of().formatHex(verifier.id())
        + "+"
        + VerifierKey.encoded(verifier.kind(), Ed25519.bytes(key))
        + "\n"
        + verifier
        + "\n";
  }
}
