package vn.minhbach.intake;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Where a case stands. The stages move it; the engine's token follows. */
public enum CaseState {
  /**
   * Doubled in another ward: waits for that ward's outcome, so that the person never loses both.
   */
  WAITING_OTHER_WARD,
  TO_VERIFY,
  /** Verified, waits for a sitting of the ward council. */
  VERIFIED,
  IN_SITTING,
  /** Proposed by the council, waits to be posted. */
  PROPOSED,
  /** Not proposed: not posted, goes to the authority, which alone refuses. */
  NOT_PROPOSED,
  POSTED,
  /** An objection with facts holds it. */
  HALTED,
  /** Posting served, waits for the submission to the authority. */
  TO_SUBMIT,
  IN_DOSSIER,
  /** Decided, waits for a payout run. */
  APPROVED,
  IN_RUN,
  PAID,
  REFUSED,
  WITHDRAWN,
  /** Belongs to another scheme and was passed on. */
  REFERRED;

  /** What offices call the state, in the reader's language. */
  public MessageSourceResolvable word() {
    return new DefaultMessageSourceResolvable(new String[] {"caseState." + name()}, name());
  }

  public boolean isClosed() {
    return ordinal() >= PAID.ordinal();
  }
}
