package vn.minhbach.audit.check;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;

/**
 * Whose cosignatures are asked for, and how many of them.
 *
 * @param keys by their bytes: one key under two names counts once
 */
record Witnesses(Map<String, VerifierKey> keys, int quorum) {

  static final Witnesses NONE = new Witnesses(Map.of(), 0);

  /**
   * @param policy lines {@code witness <vkey>} and one {@code quorum <k>}; others do not matter
   * @throws IllegalArgumentException if a key or the number is none, or more are asked for than
   *     there are
   */
  static Witnesses parse(String policy) {
    Map<String, VerifierKey> keys = new LinkedHashMap<>();
    int quorum = -1;
    for (String line : policy.lines().map(String::strip).toList()) {
      String[] words = line.split("\\s+");
      if (words.length == 2 && words[0].equals("witness")) {
        VerifierKey key = VerifierKey.parse(words[1]);
        keys.put(words[1].substring(words[1].indexOf('+', key.name().length() + 1)), key);
      } else if (words.length == 2 && words[0].equals("quorum")) {
        quorum = Integer.parseInt(words[1]);
      }
    }
    if (quorum < 0 || quorum > keys.size()) {
      throw new IllegalArgumentException("quorum " + quorum + " of " + keys.size());
    }
    return new Witnesses(keys, quorum);
  }

  void check(SignedNote checkpoint, Findings findings) {
    long signed =
        keys.values().stream()
            .filter(witness -> Cosignature.by(witness, checkpoint).isPresent())
            .count();
    if (signed < quorum) {
      findings.add(null, null, "cosignedTooFew", signed, quorum);
    }
  }
}
