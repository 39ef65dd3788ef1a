package vn.minhbach.audit.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Tile;

/**
 * Writes a log's files. Each appears whole or not at all, and what it says follows from the entries
 * alone: whoever is killed in the middle writes the same bytes once more. Not for several threads.
 */
public final class LogFolder extends TileFiles {

  private static final int BITS = 8;

  private final Path folder;
  private final Hashes hashes = new Hashes();
  private final WholeFile files;

  public LogFolder(Path folder) {
    this(folder, new WholeFile());
  }

  LogFolder(Path folder, WholeFile files) {
    super(folder);
    this.folder = folder;
    this.files = files;
  }

  /**
   * Writes tiles and bundles of entries that follow one another.
   *
   * @param first number of the first of them, from 0; all before it stand in the folder
   */
  public void add(long first, List<byte[]> entries) {
    if (entries.isEmpty()) {
      return;
    }
    bundles(first, entries);
    List<byte[]> roots = entries.stream().map(hashes::leaf).toList();
    long had = first;
    for (int level = 0; !roots.isEmpty(); level++) {
      roots = tiles(level, had, roots);
      had >>= BITS;
    }
  }

  /** Copies a tile, and the entries below a lowest one, as wide as it is named. */
  void keep(Tile tile, TileFiles from) {
    write(tile.path(), Arrays.copyOf(from.read(tile), tile.width() * Hashes.LENGTH));
    if (tile.level() == 0) {
      write(tile.entriesPath(), Bundle.write(from.entries(tile)));
    }
  }

  /** A checkpoint that enough witnesses signed. */
  void publishWitnessed(String checkpoint) {
    write("witnessed", checkpoint.getBytes(StandardCharsets.UTF_8));
  }

  /** The last file of a step: what it counts stands in the folder already. */
  public void publish(String checkpoint) {
    write("checkpoint", checkpoint.getBytes(StandardCharsets.UTF_8));
  }

  private void bundles(long first, List<byte[]> entries) {
    int before = (int) (first % Tile.FULL);
    List<byte[]> bundle = new ArrayList<>();
    if (before > 0) {
      bundle.addAll(entries(new Tile(0, first >> BITS, before)));
    }
    long index = first >> BITS;
    for (int at = 0; at < entries.size(); index++) {
      int taken = Math.min(Tile.FULL - bundle.size(), entries.size() - at);
      bundle.addAll(entries.subList(at, at + taken));
      at += taken;
      Tile tile = new Tile(0, index, bundle.size());
      write(tile.entriesPath(), Bundle.write(bundle));
      forgetPartial(tile, tile.entriesPath());
      bundle.clear();
    }
  }

  /** Writes a level and gives the roots of the tiles that became full, which stand in the next. */
  private List<byte[]> tiles(int level, long had, List<byte[]> added) {
    List<byte[]> full = new ArrayList<>();
    ByteArrayOutputStream tile = new ByteArrayOutputStream();
    int width = (int) (had % Tile.FULL);
    if (width > 0) {
      byte[] partial = read(new Tile(level, had >> BITS, width));
      tile.write(partial, 0, width * Hashes.LENGTH);
    }
    long index = had >> BITS;
    for (int at = 0; at < added.size(); at++) {
      tile.writeBytes(added.get(at));
      width++;
      if (width == Tile.FULL || at == added.size() - 1) {
        Tile place = new Tile(level, index++, width);
        write(place.path(), tile.toByteArray());
        forgetPartial(place, place.path());
        if (width == Tile.FULL) {
          full.add(root(tile.toByteArray(), 0, Tile.FULL));
        }
        tile.reset();
        width = 0;
      }
    }
    return full;
  }

  private byte[] root(byte[] tile, int from, int count) {
    if (count == 1) {
      return Arrays.copyOfRange(tile, from * Hashes.LENGTH, (from + 1) * Hashes.LENGTH);
    }
    int half = count / 2;
    return hashes.node(root(tile, from, half), root(tile, from + half, half));
  }

  /** A reader that looks for a part of a full tile takes the full one (tlog-tiles). */
  private void forgetPartial(Tile tile, String path) {
    Path partial = folder.resolve(path + ".p");
    if (tile.width() < Tile.FULL || !Files.exists(partial)) {
      return;
    }
    try (Stream<Path> all = Files.walk(partial)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String path, byte[] bytes) {
    files.write(folder.resolve(path), bytes);
  }
}
