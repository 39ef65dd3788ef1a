package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SigningKey;

/** A key pair in a file that its owner alone may read. */
public final class KeyFile {

  private KeyFile() {}

  /**
   * @throws IllegalArgumentException if the file holds no key pair; never quotes it
   */
  public static SigningKey read(Path file) {
    try {
      return SigningKey.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a pair and keeps it; refuses to write over a file. */
  public static SigningKey make(Path file, String name, KeyKind kind) {
    SigningKey key = SigningKey.make(name, kind);
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(folder, "key", ".new", ownersOnly(folder));
      Files.writeString(fresh, key.secret(), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
      Files.move(fresh, file);
      WholeFile.force(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return key;
  }

  private static FileAttribute<?>[] ownersOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
