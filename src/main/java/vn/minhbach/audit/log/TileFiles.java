package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.audit.tree.Tiles;

/**
 * A log's files as anybody reads them: tiles, bundles of entries and the checkpoint, at the
 * addresses that tlog-tiles gives them. The office's own folder and an unpacked export look alike.
 */
public class TileFiles implements Tiles {

  private final Path folder;

  public TileFiles(Path folder) {
    this.folder = folder;
  }

  /** The checkpoint with its signatures; null if there is none yet. */
  public final String checkpoint() {
    return text("checkpoint");
  }

  /** The newest checkpoint that enough witnesses signed; null if there is none yet. */
  public final String witnessed() {
    return text("witnessed");
  }

  private String text(String path) {
    byte[] bytes = bytes(path);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public final byte[] read(Tile tile) {
    return either(tile.path(), new Tile(tile.level(), tile.index(), Tile.FULL).path());
  }

  /** The entries below a tile of level 0, in order. */
  public final List<byte[]> entries(Tile tile) {
    String full = new Tile(0, tile.index(), Tile.FULL).entriesPath();
    List<byte[]> entries = Bundle.read(either(tile.entriesPath(), full));
    return new ArrayList<>(entries.subList(0, tile.width()));
  }

  /** Whether all files are there that a log of this size has. */
  final boolean isWhole(long size) {
    return Tile.added(0, size).stream()
        .allMatch(
            tile -> {
              Tile full = new Tile(tile.level(), tile.index(), Tile.FULL);
              return has(tile.path(), full.path())
                  && (tile.level() > 0 || has(tile.entriesPath(), full.entriesPath()));
            });
  }

  private boolean has(String exact, String full) {
    return Files.exists(folder.resolve(exact)) || Files.exists(folder.resolve(full));
  }

  /** A partial tile may have gone when its full one came. */
  private byte[] either(String exact, String full) {
    byte[] bytes = bytes(exact);
    if (bytes == null) {
      bytes = bytes(full);
    }
    if (bytes == null) {
      throw new IllegalStateException("the log has no " + exact);
    }
    return bytes;
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
