package vn.minhbach.audit.command;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Proof;

/**
 * That an entry stands in a log, as C2SP's tlog-proof writes it, with the entry as extra data.
 *
 * @param leaf the entry
 * @param index its number in the log, from 0
 */
record ProofFile(byte[] leaf, long index, List<byte[]> hashes, SignedNote note) {

  static final String HEAD = "c2sp.org/tlog-proof@v1\n";

  /**
   * @throws IllegalArgumentException if it is none
   */
  static ProofFile parse(String text) {
    int end = text.indexOf("\n\n");
    List<String> lines = text.substring(0, Math.max(0, end)).lines().toList();
    boolean sound =
        text.startsWith(HEAD)
            && lines.size() > 2
            && lines.get(1).startsWith("extra ")
            && lines.get(2).matches("index [0-9]{1,18}");
    if (!sound) {
      throw new IllegalArgumentException("not a proof");
    }
    List<byte[]> hashes = new ArrayList<>();
    for (String line : lines.subList(3, lines.size())) {
      hashes.add(Base64.getDecoder().decode(line));
    }
    return new ProofFile(
        Base64.getDecoder().decode(lines.get(1).substring("extra ".length())),
        Long.parseLong(lines.get(2).substring("index ".length())),
        hashes,
        SignedNote.parse(text.substring(end + 2)));
  }

  Checkpoint head() {
    return Checkpoint.parse(note.text());
  }

  boolean isOf(VerifierKey log) {
    return note.signedBy(log) && head().origin().equals(log.name());
  }

  /** Whether the entry stands under its number in the log of the checkpoint. */
  boolean holds() {
    Checkpoint head = head();
    return Proof.included(new Hashes().leaf(leaf), index, head.size(), head.root(), hashes);
  }
}
