package vn.minhbach.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.minhbach.shared.Refused;

/**
 * What lies where in a backup. All of it is for its owner's eyes alone: the database holds personal
 * data, the key is a secret.
 */
record BackupFolder(Path root) {

  Path database() {
    return root.resolve("database.sql.gz");
  }

  Path log() {
    return root.resolve("log");
  }

  /** To be kept in another place than the rest. */
  Path keys() {
    return root.resolve("keys");
  }

  Path witnesses() {
    return root.resolve("witnesses.txt");
  }

  /** As {@code sha256sum -c} reads it; without the keys, which are taken elsewhere. */
  private Path sums() {
    return root.resolve("sha256sums");
  }

  /** Refuses to write into another backup. */
  void make() throws IOException {
    if (!isEmpty(root)) {
      throw new Refused("backup.notEmpty", root);
    }
    ownerOnly(root);
    ownerOnly(keys());
  }

  static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** A folder that nobody else may open. */
  static void ownerOnly(Path folder) throws IOException {
    Files.createDirectories(folder);
    permit(folder, "rwx------");
  }

  /** Copies a secret so that nobody else may read it at any moment. */
  static void copySecret(Path from, Path to) throws IOException {
    ownerOnly(to.toAbsolutePath().getParent());
    Files.deleteIfExists(to);
    Files.createFile(to);
    permit(to, "rw-------");
    Files.write(to, Files.readAllBytes(from));
  }

  private static void permit(Path path, String rights) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }

  Writer writer() throws IOException {
    Files.createFile(database());
    permit(database(), "rw-------");
    OutputStream file = new GZIPOutputStream(Files.newOutputStream(database()), 65_536);
    return new OutputStreamWriter(file, StandardCharsets.UTF_8);
  }

  BufferedReader reader() throws IOException {
    InputStream file = new GZIPInputStream(Files.newInputStream(database()), 65_536);
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), 65_536);
  }

  /** Comes last: a backup that was cut off has none. */
  void seal() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : files()) {
      sums.append(sum(file)).append("  ").append(name(file)).append('\n');
    }
    Path fresh = root.resolve("sha256sums.new");
    Files.writeString(fresh, sums);
    Files.move(fresh, sums(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Refuses a backup that is not whole, or of which a byte has changed. */
  void check() throws IOException {
    if (!Files.exists(sums())) {
      throw new Refused("backup.notOne", root);
    }
    for (String line : Files.readAllLines(sums())) {
      String name = line.substring(line.indexOf("  ") + 2);
      Path file = root.resolve(name);
      if (!Files.exists(file) || !line.startsWith(sum(file) + "  ")) {
        throw new Refused("backup.damaged", name);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(keys()))
          .sorted()
          .toList();
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String sum(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
