package vn.minhbach.audit.check.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an export, in a folder or in a zip. */
public final class Export implements AutoCloseable {

  private final Path root;
  private final FileSystem zip;

  private Export(Path root, FileSystem zip) {
    this.root = root;
    this.zip = zip;
  }

  /**
   * @throws IOException if it is neither a folder nor a zip
   */
  public static Export open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new Export(path, null);
    }
    FileSystem zip = FileSystems.newFileSystem(path);
    return new Export(zip.getPath("/"), zip);
  }

  /** The bytes of a file, or nothing if there is none. */
  public Optional<byte[]> bytes(String path) {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(one -> Files.isDirectory(one) != files)
          .map(one -> one.getFileName().toString().replace("/", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
