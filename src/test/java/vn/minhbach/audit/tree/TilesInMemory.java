package vn.minhbach.audit.tree;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tiles of a tree, hashed the slow way straight from the definition. */
final class TilesInMemory implements Tiles {

  private final Map<Tile, byte[]> tiles = new HashMap<>();

  TilesInMemory(List<byte[]> leaves) {
    for (Tile tile : Tile.added(0, leaves.size())) {
      ByteArrayOutputStream hashes = new ByteArrayOutputStream();
      long span = 1L << (8 * tile.level());
      for (int i = 0; i < tile.width(); i++) {
        int from = (int) (tile.first() + i * span);
        hashes.writeBytes(root(leaves.subList(from, (int) (from + span))));
      }
      tiles.put(tile, hashes.toByteArray());
    }
  }

  @Override
  public byte[] read(Tile tile) {
    return tiles.get(tile);
  }

  /** MTH of RFC 6962, 2.1. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hashes.ofNothing();
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    return new Hashes()
        .node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
  }
}
