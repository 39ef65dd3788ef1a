package vn.minhbach.audit.tree;

/** Where tiles are read: a folder, a table, an export on a stick. */
@FunctionalInterface
public interface Tiles {

  /**
   * The hashes of a tile, one after another.
   *
   * @return at least as many bytes as the tile's width needs
   * @throws IllegalStateException if there is no such tile
   */
  byte[] read(Tile tile);
}
