package vn.minhbach.audit.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import vn.minhbach.audit.check.found.Texts;
import vn.minhbach.audit.note.VerifierKey;

/**
 * What the command was told.
 *
 * @param key a verifier key, or a file that holds one
 * @param since a file with an older checkpoint, null for none
 * @param witnesses a file with a policy, null for none
 */
record CheckOptions(String export, String key, String since, String witnesses, String language) {

  private static final Set<String> NAMES = Set.of("--key", "--since", "--witnesses", "--lang");

  /** The command line says something else than what is asked for. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
  }

  static CheckOptions parse(String... arguments) throws Wrong {
    Map<String, String> named = new HashMap<>();
    String export = null;
    for (int i = 0; i < arguments.length; i++) {
      if (NAMES.contains(arguments[i]) && i + 1 < arguments.length) {
        named.put(arguments[i], arguments[++i]);
      } else if (export == null && !arguments[i].startsWith("--")) {
        export = arguments[i];
      } else {
        throw new Wrong();
      }
    }
    if (export == null || !named.containsKey("--key")) {
      throw new Wrong();
    }
    return new CheckOptions(
        export,
        named.get("--key"),
        named.get("--since"),
        named.get("--witnesses"),
        named.getOrDefault("--lang", "vi"));
  }

  Texts texts() throws Wrong {
    try {
      return Texts.in(language);
    } catch (MissingResourceException otherLanguage) {
      throw new Wrong();
    }
  }

  /**
   * @throws IllegalArgumentException if it is no key
   */
  VerifierKey verifierKey() throws IOException {
    boolean isKey = key.contains("+");
    return VerifierKey.parse(isKey ? key : Files.readString(Path.of(key)));
  }
}
