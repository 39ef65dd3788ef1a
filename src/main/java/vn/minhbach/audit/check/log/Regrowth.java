package vn.minhbach.audit.check.log;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.shared.Sha256;

/**
 * Grows a log's tree once more from the hashes of its entries. It holds one tile of each level, the
 * one that is not full yet, and shows each tile when it is done.
 */
public final class Regrowth {

  /** Is shown a tile: its hashes stand at the beginning of the array, which is used again. */
  @FunctionalInterface
  public interface Shown {
    void tile(Tile tile, byte[] hashes);
  }

  private final List<Level> levels = new ArrayList<>();
  private final MessageDigest digest = Sha256.digest();
  private final byte[] folding = new byte[Tile.FULL * Hashes.LENGTH];
  private final Shown shown;
  private long size;

  public Regrowth(Shown shown) {
    this.shown = shown;
  }

  public void append(byte[] leafHash) {
    append(0, leafHash);
    size++;
  }

  public long size() {
    return size;
  }

  /** The root over the entries so far. */
  public byte[] root() {
    return new Tree(tile -> levels.get(tile.level()).hashes.clone(), size).root();
  }

  /** Shows the tiles that are not full: the log ends here. */
  public void end() {
    for (int number = 0; number < levels.size(); number++) {
      Level level = levels.get(number);
      if (level.width > 0) {
        shown.tile(new Tile(number, level.index, level.width), level.hashes);
      }
    }
  }

  private void append(int number, byte[] hash) {
    if (number == levels.size()) {
      levels.add(new Level());
    }
    Level level = levels.get(number);
    System.arraycopy(hash, 0, level.hashes, level.width * Hashes.LENGTH, Hashes.LENGTH);
    level.width++;
    if (level.width == Tile.FULL) {
      shown.tile(new Tile(number, level.index, Tile.FULL), level.hashes);
      append(number + 1, folded(level.hashes));
      level.width = 0;
      level.index++;
    }
  }

  /** The root of a full tile. */
  private byte[] folded(byte[] hashes) {
    System.arraycopy(hashes, 0, folding, 0, folding.length);
    try {
      for (int count = Tile.FULL; count > 1; count /= 2) {
        for (int pair = 0; pair < count / 2; pair++) {
          digest.update((byte) 1);
          digest.update(folding, pair * 2 * Hashes.LENGTH, 2 * Hashes.LENGTH);
          digest.digest(folding, pair * Hashes.LENGTH, Hashes.LENGTH);
        }
      }
    } catch (DigestException everyHashFits) {
      throw new IllegalStateException(everyHashFits);
    }
    return Arrays.copyOf(folding, Hashes.LENGTH);
  }

  private static final class Level {
    private final byte[] hashes = new byte[Tile.FULL * Hashes.LENGTH];
    private long index;
    private int width;
  }
}
