package vn.minhbach.audit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;

/**
 * What a command was told.
 *
 * @param words in their order
 * @param named what follows a name such as {@code --key}
 */
record Arguments(List<String> words, Map<String, String> named) {

  private static final Set<String> NAMES =
      Set.of(
          "--name",
          "--log",
          "--state",
          "--key",
          "--witnesses",
          "--entry",
          "--line",
          "--salt",
          "--list",
          "--lang");

  /**
   * @throws Told if a name is unknown or nothing follows it
   */
  static Arguments parse(String usage, String... arguments) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) {
        words.add(arguments[i]);
      } else if (NAMES.contains(arguments[i]) && i + 1 < arguments.length) {
        named.put(arguments[i], arguments[++i]);
      } else {
        throw Told.unreadable(usage);
      }
    }
    return new Arguments(words, named);
  }

  /** Null where it was not said. */
  String get(String name) {
    return named.get(name);
  }

  boolean has(String name) {
    return named.containsKey(name);
  }

  /** A word that is a file. */
  Path file(int word) {
    return Path.of(words.get(word));
  }

  /** A public key, written out or in a file. */
  VerifierKey key(String name) {
    String said = get(name);
    try {
      return VerifierKey.parse(said.contains("+") ? said : Files.readString(Path.of(said)));
    } catch (IOException | IllegalArgumentException e) {
      throw Told.unreadable("badKey", name, said);
    }
  }

  /** Who must have signed; nobody where it was not said. */
  WitnessPolicy witnesses() {
    String said = get("--witnesses");
    try {
      return said == null
          ? WitnessPolicy.NONE
          : WitnessPolicy.parse(Files.readString(Path.of(said)));
    } catch (IOException | IllegalArgumentException e) {
      throw Told.unreadable("badWitnesses", said);
    }
  }

  /** A text that a person gave. */
  static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw Told.unreadable("noFile", file);
    }
  }
}
