package vn.minhbach.audit.tree;

import java.security.MessageDigest;
import vn.minhbach.shared.Sha256;

/** The hashes of a tree's leaves and nodes, SHA-256 with the prefixes of RFC 6962, 2.1. */
public final class Hashes {

  /** Bytes of one hash. */
  public static final int LENGTH = 32;

  private final MessageDigest digest = Sha256.digest();

  /** The root of a tree without entries. */
  public static byte[] ofNothing() {
    return Sha256.digest().digest();
  }

  /** Of an entry as it stands in the log. */
  public byte[] leaf(byte[] entry) {
    return leaf(entry, 0, entry.length);
  }

  /** Of an entry that stands among others in one array. */
  public byte[] leaf(byte[] bytes, int from, int length) {
    digest.update((byte) 0);
    digest.update(bytes, from, length);
    return digest.digest();
  }

  /** Of the node above two others. */
  public byte[] node(byte[] left, byte[] right) {
    digest.update((byte) 1);
    digest.update(left);
    return digest.digest(right);
  }
}
