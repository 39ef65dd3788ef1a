package vn.minhbach.audit.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhbach.audit.log.KeyFile;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SigningKey;

/** Key files that a command makes or reads. */
final class Keys {

  private Keys() {}

  /**
   * The key in a file.
   *
   * @throws Told if there is none of that kind
   */
  static SigningKey read(Path file, KeyKind kind) {
    if (!Files.isRegularFile(file)) {
      throw Told.unreadable("noFile", file);
    }
    try {
      SigningKey key = KeyFile.read(file);
      if (key.verifier().kind() == kind) {
        return key;
      }
    } catch (UncheckedIOException | IllegalArgumentException notAKey) {
      throw Told.unreadable("badKeyFile", file);
    }
    throw Told.unreadable(kind == KeyKind.LOG ? "notALogKey" : "notAWitnessKey", file);
  }

  /**
   * A new key in a new file.
   *
   * @throws Told if the name cannot be one, or the file not be written
   */
  static SigningKey make(Path file, String name, KeyKind kind) {
    if (Files.exists(file)) {
      throw Told.refused("keyExists", file);
    }
    try {
      return KeyFile.make(file, name, kind);
    } catch (IllegalArgumentException notAName) {
      throw Told.unreadable("badName", name);
    } catch (UncheckedIOException e) {
      throw Told.unreadable("notWritten", file);
    }
  }
}
