package vn.minhbach.audit.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a tree: the roots of its complete subtrees, greatest first, one for each bit of
 * the size. Enough to append for ever and to know the root, and never more than 63 hashes. Not for
 * use by several threads.
 */
public final class Frontier {

  private final Hashes hashes = new Hashes();
  private final List<byte[]> roots;
  private long size;

  private Frontier(long size, List<byte[]> roots) {
    this.size = size;
    this.roots = roots;
  }

  public static Frontier empty() {
    return new Frontier(0, new ArrayList<>());
  }

  /**
   * As it was kept.
   *
   * @param roots one hash after another, as {@link #roots()} gives them
   * @throws IllegalArgumentException if a tree of that size has another number of complete subtrees
   */
  public static Frontier of(long size, byte[] roots) {
    if (size < 0 || roots.length != Long.bitCount(size) * Hashes.LENGTH) {
      throw new IllegalArgumentException(
          "a tree of " + size + " entries has no edge of " + roots.length + " bytes");
    }
    List<byte[]> each = new ArrayList<>();
    for (int at = 0; at < roots.length; at += Hashes.LENGTH) {
      each.add(Arrays.copyOfRange(roots, at, at + Hashes.LENGTH));
    }
    return new Frontier(size, each);
  }

  public void append(byte[] leafHash) {
    byte[] root = leafHash;
    for (long left = size; (left & 1) == 1; left >>= 1) {
      root = hashes.node(roots.remove(roots.size() - 1), root);
    }
    roots.add(root);
    size++;
  }

  public byte[] root() {
    if (roots.isEmpty()) {
      return Hashes.ofNothing();
    }
    byte[] root = roots.get(roots.size() - 1);
    for (int i = roots.size() - 2; i >= 0; i--) {
      root = hashes.node(roots.get(i), root);
    }
    return root;
  }

  public long size() {
    return size;
  }

  public byte[] roots() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    roots.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
