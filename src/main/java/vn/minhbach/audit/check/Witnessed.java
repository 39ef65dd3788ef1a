package vn.minhbach.audit.check;

import java.util.Optional;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.Prefix;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;

/**
 * The newest checkpoint of an export that witnesses signed.
 *
 * @param head null if there is none
 * @param isFinal whether enough of the witnesses that were named signed it
 */
record Witnessed(Head head, boolean isFinal, Findings findings) {

  private static final String FILE = "witnessed";

  /** Reads it; who names witnesses wants that enough of them signed. */
  static Witnessed read(
      Export export, VerifierKey key, WitnessPolicy witnesses, Findings findings) {
    Optional<String> text = export.text(FILE);
    if (text.isEmpty()) {
      if (witnesses.quorum() > 0) {
        findings.add(null, null, "witnessedMissing", witnesses.quorum());
      }
      return new Witnessed(null, false, findings);
    }
    try {
      Head head = Head.parse(text.get());
      head.check(key, FILE, findings);
      return new Witnessed(head, enough(head, witnesses, findings), findings);
    } catch (IllegalArgumentException notACheckpoint) {
      findings.add(null, null, "witnessedUnreadable");
      return new Witnessed(null, false, findings);
    }
  }

  private static boolean enough(Head head, WitnessPolicy witnesses, Findings findings) {
    int signed = witnesses.signed(head.note());
    if (signed < witnesses.quorum()) {
      findings.add(null, null, "cosignedTooFew", signed, witnesses.quorum());
    }
    return witnesses.isFinal(head.note());
  }

  /** What the log must have been; it may be longer by now, and never shorter. */
  Optional<Prefix> prefix(long size) {
    if (head == null) {
      return Optional.empty();
    }
    Checkpoint checkpoint = head.checkpoint();
    if (checkpoint.size() > size) {
      findings.add(null, null, "witnessedAhead", checkpoint.size(), size);
    }
    return Optional.of(
        new Prefix(
            checkpoint,
            () -> findings.add(null, null, "witnessedDiffers", checkpoint.size(), size)));
  }

  /** Entries under it; null if too few signed it. */
  Long finalSize() {
    return isFinal ? head.checkpoint().size() : null;
  }
}
