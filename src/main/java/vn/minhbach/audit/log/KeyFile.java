package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
      Files.writeString(file, key.secret(), StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return key;
  }
}
