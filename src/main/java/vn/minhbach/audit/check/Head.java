package vn.minhbach.audit.check;

import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Times;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;

/** A checkpoint and whether the key has signed it. */
record Head(SignedNote note, Checkpoint checkpoint) {

  /**
   * @throws IllegalArgumentException if it is no checkpoint
   */
  static Head parse(String text) {
    SignedNote note = SignedNote.parse(text);
    return new Head(note, Checkpoint.parse(note.text()));
  }

  /**
   * @param file where it was read
   */
  void check(VerifierKey key, String file, Findings findings) {
    if (!checkpoint.origin().equals(key.name())) {
      findings.add(null, null, "otherOrigin", file, checkpoint.origin(), key.name());
    }
    if (!note.signedBy(key)) {
      findings.add(null, null, "notSignedByKey", file, key.name());
    }
  }

  /** Tells when witnesses signed it: all entries under it were recorded by then. */
  void seen(WitnessPolicy witnesses, Times times) {
    for (VerifierKey witness : witnesses.under(note)) {
      times.seen(checkpoint.size(), Cosignature.by(witness, note).orElseThrow(), witness.name());
    }
  }
}
