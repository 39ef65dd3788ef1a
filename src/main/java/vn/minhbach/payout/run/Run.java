package vn.minhbach.payout.run;

import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * A run of payments.
 *
 * @param number as {@code 00121-C21-0001}, business key of its process
 * @param dossier the decided list that it pays; null for a later run over lines of several
 * @param openedAt microseconds UTC
 */
public record Run(
    String number, String unit, String scheme, String dossier, RunState state, long openedAt) {

  public UnitCode ward() {
    return new UnitCode(unit);
  }

  public String stream() {
    return "run:" + number;
  }

  /** Refuses unless the run waits for this step. */
  public Run waiting(RunState expected) {
    if (state != expected) {
      throw new Refused("payout.otherStep", number);
    }
    return this;
  }

  /** Whether nothing can change in its list any more. */
  public boolean isFrozen() {
    return state == RunState.RELEASED || state == RunState.SETTLED;
  }
}
