package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.minhbach.audit.export.ExportFiles;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.shared.Chunks;

/** The files of an export that is being written as a zip. */
final class ZipFiles implements ExportFiles {

  private final ZipOutputStream zip;
  private final LogMapper log;
  private final long size;

  ZipFiles(ZipOutputStream zip, LogMapper log, long size) {
    this.zip = zip;
    this.log = log;
    this.size = size;
  }

  /** A tile, and below the lowest ones their entries, as they were when the log had this size. */
  void add(Tile tile, TileFiles from) {
    add(tile.path(), Arrays.copyOf(from.read(tile), tile.width() * Hashes.LENGTH));
    if (tile.level() == 0) {
      add(tile.entriesPath(), Bundle.write(from.entries(tile)));
    }
  }

  @Override
  public Set<String> telling(Collection<String> streams, String fact) {
    Set<String> telling = new HashSet<>();
    for (List<String> some : Chunks.of(streams, Chunks.VALUES)) {
      telling.addAll(log.telling(some, fact, size));
    }
    return telling;
  }

  @Override
  public Map<String, byte[]> salts(
      Collection<String> streams, String fact, String about, String named, String field) {
    Map<String, byte[]> salts = new HashMap<>();
    for (List<String> some : Chunks.of(streams, Chunks.VALUES)) {
      log.salts(some, fact, "$.content." + about, named, field, size)
          .forEach(one -> salts.put(one.stream(), one.salt()));
    }
    return salts;
  }

  @Override
  public void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String path, byte[] bytes) {
    try {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(bytes);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
