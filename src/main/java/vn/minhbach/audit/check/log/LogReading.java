package vn.minhbach.audit.check.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Tile;

/**
 * Reads every entry of a log once, in order, and holds what follows from them against what the
 * export says: each tile, the root of the checkpoint, and the roots of those that came before.
 */
public final class LogReading {

  /** Is shown each entry that can be read. */
  @FunctionalInterface
  public interface Reader {
    void entry(LogEntry entry, byte[] leaf);
  }

  /** Takes an entry as it stands in the log. */
  @FunctionalInterface
  private interface Taken {
    void leaf(long at, byte[] hash, byte[] leaf);
  }

  private final Export export;
  private final Findings findings;
  private final Checkpoint head;
  private final List<Prefix> prefixes;
  private final Hashes hashes = new Hashes();
  private final Regrowth tree = new Regrowth(this::compare);

  /**
   * @param prefixes heads that the log must have had
   */
  public LogReading(Export export, Findings findings, Checkpoint head, List<Prefix> prefixes) {
    this.export = export;
    this.findings = findings;
    this.head = head;
    this.prefixes = prefixes;
  }

  /** How many entries were there. */
  public long read(Reader reader) {
    return each(
        (at, hash, leaf) -> {
          try {
            LogEntry entry = LogEntry.read(at, hash, leaf);
            if (!Canonical.is(entry.leaf(), leaf)) {
              findings.add(at, null, "leafNotCanonical");
            }
            reader.entry(entry, leaf);
          } catch (IOException notALeaf) {
            findings.add(at, null, "leafUnreadable");
          } catch (RuntimeException why) {
            findings.malformed(at, null, why);
          }
        });
  }

  /** As {@link #read}, for whoever only wants to know whether the tree is sound. */
  public long hashes() {
    return each((at, hash, leaf) -> {});
  }

  private long each(Taken taken) {
    Bundles bundles = new Bundles(export, findings);
    comparePrefixes();
    for (long first = 0; first < head.size(); first += Tile.FULL) {
      int width = (int) Math.min(Tile.FULL, head.size() - first);
      Optional<List<byte[]>> entries = bundles.of(new Tile(0, first / Tile.FULL, width));
      if (entries.isEmpty()) {
        findings.add(first, null, "entriesMissing", first, head.size());
        return first;
      }
      entries.get().forEach(leaf -> take(leaf, taken));
    }
    tree.end();
    if (!Arrays.equals(tree.root(), head.root())) {
      findings.add(null, null, "rootDiffers", head.size());
    }
    return tree.size();
  }

  private void take(byte[] leaf, Taken taken) {
    byte[] hash = hashes.leaf(leaf);
    long at = tree.size();
    tree.append(hash);
    comparePrefixes();
    taken.leaf(at, hash, leaf);
  }

  private void comparePrefixes() {
    for (Prefix prefix : prefixes) {
      boolean isThere = prefix.head().size() == tree.size();
      if (isThere && !Arrays.equals(tree.root(), prefix.head().root())) {
        prefix.differs().run();
      }
    }
  }

  private void compare(Tile tile, byte[] expected) {
    Optional<byte[]> exact = export.bytes(tile.path());
    Optional<byte[]> found =
        exact.isPresent()
            ? exact
            : export.bytes(new Tile(tile.level(), tile.index(), Tile.FULL).path());
    int length = tile.width() * Hashes.LENGTH;
    int whole = exact.isPresent() ? length : Tile.FULL * Hashes.LENGTH;
    if (found.isEmpty()) {
      findings.add(null, null, "tileMissing", tile.path());
    } else if (found.get().length != whole
        || !Arrays.equals(found.get(), 0, length, expected, 0, length)) {
      findings.add(null, null, "tileDiffers", tile.path());
    }
  }
}
