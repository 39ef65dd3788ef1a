package vn.minhbach.audit.check.log;

import java.util.List;
import java.util.Optional;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.log.Bundle;
import vn.minhbach.audit.tree.Tile;

/** The entries of an export, one bundle after another. */
final class Bundles {

  private final Export export;
  private final Findings findings;

  Bundles(Export export, Findings findings) {
    this.export = export;
    this.findings = findings;
  }

  /** The entries below a tile of level 0; nothing, and a violation, if they are not all there. */
  Optional<List<byte[]>> of(Tile tile) {
    boolean isFull = tile.width() == Tile.FULL;
    Optional<byte[]> exact = export.bytes(tile.entriesPath());
    Optional<byte[]> bytes = exact;
    int width = tile.width();
    if (exact.isEmpty() && !isFull) {
      bytes = export.bytes(new Tile(0, tile.index(), Tile.FULL).entriesPath());
      width = Tile.FULL;
    }
    if (bytes.isEmpty()) {
      findings.add(tile.first(), null, "bundleMissing", tile.entriesPath());
      return Optional.empty();
    }
    return read(tile, bytes.get(), width);
  }

  private Optional<List<byte[]>> read(Tile tile, byte[] bytes, int width) {
    List<byte[]> entries;
    try {
      entries = Bundle.read(bytes);
    } catch (IllegalStateException cutOff) {
      findings.add(tile.first(), null, "bundleDamaged", tile.entriesPath());
      return Optional.empty();
    }
    if (entries.size() != width) {
      findings.add(tile.first(), null, "bundleCount", tile.entriesPath(), width, entries.size());
    }
    return entries.size() < tile.width()
        ? Optional.empty()
        : Optional.of(entries.subList(0, tile.width()));
  }
}
