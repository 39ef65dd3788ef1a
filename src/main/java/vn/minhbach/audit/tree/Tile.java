package vn.minhbach.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The address of a tile: 256 hashes of one level side by side, or as many of them as there are yet.
 * At level 0 they are the hashes of entries, above it the roots of the full tiles below
 * (tlog-tiles, "Merkle Tree").
 *
 * @param index its place in the level, from 0
 * @param width its hashes, 1 to 256
 */
public record Tile(int level, long index, int width) {

  /** Hashes of a full tile. */
  public static final int FULL = 256;

  private static final int BITS = 8;
  private static final int HIGHEST = 63;

  public Tile {
    if (level < 0 || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no tile " + level + "/" + index + "." + width);
    }
  }

  /** All tiles of a tree of that size that a tree of the former size had not yet, lowest first. */
  public static List<Tile> added(long former, long size) {
    List<Tile> tiles = new ArrayList<>();
    for (int level = 0; size >> (BITS * level) > 0; level++) {
      long had = former >> (BITS * level);
      long has = size >> (BITS * level);
      for (long index = had >> BITS; had < has && index << BITS < has; index++) {
        tiles.add(new Tile(level, index, (int) Math.min(FULL, has - (index << BITS))));
      }
    }
    return tiles;
  }

  /** {@code tile/0/x001/234} or {@code tile/0/x001/234.p/17}. */
  public String path() {
    return "tile/" + level + "/" + place();
  }

  /** Where the entries below a tile of level 0 stand: {@code tile/entries/x001/234}. */
  public String entriesPath() {
    return "tile/entries/" + place();
  }

  private String place() {
    StringBuilder place = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      place.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
    }
    return width == FULL ? place.toString() : place + ".p/" + width;
  }

  /** The number of the first entry below it. */
  public long first() {
    return index << (BITS * (level + 1));
  }
}
