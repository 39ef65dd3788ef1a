package vn.minhbach.audit.check.log;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.audit.tree.Hashes;

/**
 * Sorts entries into files beside one another, all of a ward into one, so that however long the log
 * is, only the cases of a few wards are in memory. The files are gone when it is closed.
 */
public final class Spill implements AutoCloseable {

  private static final long ENTRIES_PER_FILE = 20_000;
  private static final int MOST_FILES = 400;
  private static final int BUFFER = 16_384;
  private static final String PREFIX = "minhbach-check";

  /** Is shown each entry of a part, in the order of the log. */
  @FunctionalInterface
  public interface Reader {
    void entry(LogEntry entry);
  }

  private final Hashes hashes = new Hashes();
  private final Path folder;
  private final List<DataOutputStream> outs = new ArrayList<>();
  private final Thread atExit = new Thread(this::delete);

  private Spill(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * @param entries how many the log has
   */
  public static Spill of(long entries) throws IOException {
    return of(entries, Files.createTempDirectory(PREFIX));
  }

  /**
   * @param folder that is deleted in the end
   */
  static Spill of(long entries, Path folder) throws IOException {
    Spill spill = new Spill(folder);
    long parts = Math.min(MOST_FILES, 1 + entries / ENTRIES_PER_FILE);
    try {
      for (int part = 0; part < parts; part++) {
        spill.add(Files.newOutputStream(spill.file(part)));
      }
    } catch (IOException | RuntimeException e) {
      spill.close();
      throw e;
    }
    return spill;
  }

  /** Writes its next part there. */
  void add(OutputStream out) {
    outs.add(new DataOutputStream(new BufferedOutputStream(out, BUFFER)));
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

  /** Also where the disk is full: the files are gone after it. */
  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException isEnding) {
      return;
    }
  }

  private void delete() {
    outs.forEach(Spill::closeQuietly);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException isLeft) {
      folder.toFile().deleteOnExit();
    }
  }

  /** What was not written yet is not needed any more. */
  private static void closeQuietly(OutputStream out) {
    try {
      out.close();
    } catch (IOException isFull) {
      return;
    }
  }
}
