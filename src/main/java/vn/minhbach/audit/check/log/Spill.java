package vn.minhbach.audit.check.log;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.audit.tree.Hashes;

/**
 * Sorts entries into files beside one another, all of a ward into one, so that however long the log
 * is, only the cases of a few wards are in memory. The files are gone when it is closed.
 */
public final class Spill implements AutoCloseable {

  private static final long ENTRIES_PER_FILE = 100_000;
  private static final int MOST_FILES = 400;
  private static final int BUFFER = 16_384;

  /** Is shown each entry of a part, in the order of the log. */
  @FunctionalInterface
  public interface Reader {
    void entry(LogEntry entry);
  }

  private final Hashes hashes = new Hashes();
  private final Path folder;
  private final List<DataOutputStream> outs = new ArrayList<>();

  private Spill(Path folder) {
    this.folder = folder;
  }

  /**
   * @param entries how many the log has
   */
  public static Spill of(long entries) throws IOException {
    Spill spill = new Spill(Files.createTempDirectory("minhbach-check"));
    long parts = Math.min(MOST_FILES, 1 + entries / ENTRIES_PER_FILE);
    for (int part = 0; part < parts; part++) {
      spill.outs.add(
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(spill.file(part)), BUFFER)));
    }
    return spill;
  }

  public int parts() {
    return outs.size();
  }

  /** Where a ward's entries are. */
  public int part(String ward) {
    return Math.floorMod(ward.hashCode(), outs.size());
  }

  public void add(String ward, LogEntry entry, byte[] leaf) {
    try {
      DataOutputStream out = outs.get(part(ward));
      out.writeBoolean(entry.isOfCase());
      out.writeLong(entry.at());
      out.writeInt(leaf.length);
      out.write(leaf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing can be added any more. */
  public void full() throws IOException {
    for (DataOutputStream out : outs) {
      out.close();
    }
  }

  /** Reads a part's entries: those of cases, or the others. */
  public void read(int part, boolean ofCases, Reader reader) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(part))))) {
      while (true) {
        boolean isOfCase = in.readBoolean();
        long at = in.readLong();
        byte[] leaf = new byte[in.readInt()];
        in.readFully(leaf);
        if (isOfCase == ofCases) {
          reader.entry(LogEntry.read(at, hashes.leaf(leaf), leaf));
        }
      }
    } catch (EOFException end) {
      return;
    }
  }

  private Path file(int part) {
    return folder.resolve("part" + part);
  }

  @Override
  public void close() throws IOException {
    full();
    for (int part = 0; part < outs.size(); part++) {
      Files.deleteIfExists(file(part));
    }
    Files.delete(folder);
  }
}
