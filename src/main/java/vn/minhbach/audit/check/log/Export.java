package vn.minhbach.audit.check.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of an export, in a folder or in a zip. */
public final class Export implements AutoCloseable {

  private static final int MOST_ENTRIES = 256 * 65_537;
  private static final int MOST_LIST = 16 << 20;
  private static final int MOST_PAPER = 64 << 20;
  private static final int MOST_NOTE = 100_000;

  private final Path root;
  private final FileSystem zip;
  private final Consumer<String> refused;

  private Export(Path root, FileSystem zip, Consumer<String> refused) {
    this.root = root;
    this.zip = zip;
    this.refused = refused;
  }

  /** As {@link #open(Path, Consumer)}, for who wants none but whole files. */
  public static Export open(Path path) throws IOException {
    return open(
        path,
        file -> {
          throw new IllegalArgumentException(file);
        });
  }

  /**
   * @param refused is told of files that are no files or too large to be what they are named
   * @throws IOException if it is neither a folder nor a zip
   */
  public static Export open(Path path, Consumer<String> refused) throws IOException {
    if (Files.isDirectory(path)) {
      return new Export(path.toRealPath(), null, refused);
    }
    FileSystem zip = FileSystems.newFileSystem(path);
    return new Export(zip.getPath("/"), zip, refused);
  }

  /** The bytes of a file, or nothing if there is none that can be read as a whole. */
  public Optional<byte[]> bytes(String path) {
    try {
      int most = most(path);
      byte[] bytes = beginning(root.resolve(path), most + 1);
      if (bytes.length <= most) {
        return Optional.of(bytes);
      }
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refused.accept(path);
    return Optional.empty();
  }

  /**
   * As much of a file; too much of what is none: links lead elsewhere, devices never end. What a
   * zip says about sizes is not believed.
   */
  private static byte[] beginning(Path file, int most) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      return new byte[most];
    }
    if (attributes.size() < most && file.getFileSystem() == FileSystems.getDefault()) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  private static int most(String path) {
    if (path.startsWith("tile/")) {
      return MOST_ENTRIES;
    }
    boolean isList = path.endsWith(".tsv") || path.endsWith(".salts");
    return isList ? MOST_LIST : path.startsWith("runs/") ? MOST_PAPER : MOST_NOTE;
  }

  /** A file as text, or nothing if there is none. */
  public Optional<String> text(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The names of the files of a folder, in order; folders are not among them. */
  public List<String> files(String folder) {
    return names(folder, true);
  }

  /** The names of the folders of a folder, in order. */
  public List<String> folders(String folder) {
    return names(folder, false);
  }

  private List<String> names(String folder, boolean files) {
    Path path = root.resolve(folder);
    if (!isFolder(path)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(one -> isFolder(one) != files)
          .map(one -> one.getFileName().toString().replace("/", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
