package vn.minhbach.audit.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a certain size, read from its tiles; each tile is read once. Proofs are those of RFC
 * 6962, 2.1.1 and 2.1.2.
 */
public final class Tree {

  private static final int BITS = 8;

  private final Hashes hashes = new Hashes();
  private final Map<Tile, byte[]> read = new HashMap<>();
  private final Tiles tiles;
  private final long size;

  public Tree(Tiles tiles, long size) {
    this.tiles = tiles;
    this.size = size;
  }

  public byte[] root() {
    return root(size);
  }

  /** The root when the tree had only its first entries. */
  public byte[] root(long former) {
    if (former < 0 || former > size) {
      throw new IllegalArgumentException("no tree of " + former + " within one of " + size);
    }
    return former == 0 ? Hashes.ofNothing() : over(0, former);
  }

  /**
   * The hashes beside the way from an entry to the root, from the bottom up.
   *
   * @param entry its number, from 0
   */
  public List<byte[]> inclusion(long entry) {
    return inclusion(entry, size);
  }

  /** As {@link #inclusion(long)}, in the tree as it was when it had only its first entries. */
  public List<byte[]> inclusion(long entry, long former) {
    if (entry < 0 || entry >= former || former > size) {
      throw new IllegalArgumentException("no entry " + entry + " in a tree of " + former);
    }
    List<byte[]> proof = new ArrayList<>();
    beside(entry, 0, former, proof);
    return proof;
  }

  private void beside(long entry, long from, long to, List<byte[]> proof) {
    if (to - from == 1) {
      return;
    }
    long middle = from + half(to - from);
    if (entry < middle) {
      beside(entry, from, middle, proof);
      proof.add(over(middle, to));
    } else {
      beside(entry, middle, to, proof);
      proof.add(over(from, middle));
    }
  }

  /** The hashes that show that a tree of the former size is the beginning of this one. */
  public List<byte[]> consistency(long former) {
    return consistency(former, size);
  }

  /** As {@link #consistency(long)}, up to the tree as it was when it had only its first entries. */
  public List<byte[]> consistency(long former, long latter) {
    if (former < 0 || former > latter || latter > size) {
      throw new IllegalArgumentException("no tree of " + former + " within one of " + latter);
    }
    List<byte[]> proof = new ArrayList<>();
    if (former > 0 && former < latter) {
      grown(former, 0, latter, true, proof);
    }
    return proof;
  }

  private void grown(long former, long from, long to, boolean known, List<byte[]> proof) {
    if (former == to) {
      if (!known) {
        proof.add(over(from, to));
      }
      return;
    }
    long middle = from + half(to - from);
    if (former <= middle) {
      grown(former, from, middle, known, proof);
      proof.add(over(middle, to));
    } else {
      grown(former, middle, to, false, proof);
      proof.add(over(from, middle));
    }
  }

  /** The greatest power of two below a number of entries. */
  static long half(long entries) {
    return Long.highestOneBit(entries - 1);
  }

  /** The root over entries that begin where a subtree begins. */
  private byte[] over(long from, long to) {
    long entries = to - from;
    if (Long.bitCount(entries) == 1) {
      return subtree(from, Long.numberOfTrailingZeros(entries));
    }
    long middle = from + half(entries);
    return hashes.node(over(from, middle), over(middle, to));
  }

  private byte[] subtree(long from, int height) {
    int level = height / BITS;
    long first = from >> (BITS * level);
    return within(tile(level, first >> BITS), (int) (first & 0xff), 1 << (height % BITS));
  }

  private byte[] within(byte[] tile, int from, int count) {
    if (count == 1) {
      return Arrays.copyOfRange(tile, from * Hashes.LENGTH, (from + 1) * Hashes.LENGTH);
    }
    int half = count / 2;
    return hashes.node(within(tile, from, half), within(tile, from + half, half));
  }

  private byte[] tile(int level, long index) {
    long inLevel = size >> (BITS * level);
    int width = (int) Math.min(Tile.FULL, inLevel - (index << BITS));
    return read.computeIfAbsent(new Tile(level, index, width), tiles::read);
  }
}
