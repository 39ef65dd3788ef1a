package vn.minhbach.audit.check;

import java.util.Base64;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.WitnessPolicy;

/** Whether enough witnesses signed a checkpoint. One key under two names is one witness. */
record Witnesses(WitnessPolicy policy) {

  static final Witnesses NONE = parse("");

  /**
   * @throws IllegalArgumentException if it is no policy
   */
  static Witnesses parse(String policy) {
    return new Witnesses(WitnessPolicy.parse(policy));
  }

  void check(SignedNote checkpoint, Findings findings) {
    long signed =
        policy.under(checkpoint).stream()
            .map(witness -> Base64.getEncoder().encodeToString(witness.key()))
            .distinct()
            .count();
    if (signed < policy.quorum()) {
      findings.add(null, null, "cosignedTooFew", signed, policy.quorum());
    }
  }
}
