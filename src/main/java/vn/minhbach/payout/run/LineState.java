package vn.minhbach.payout.run;

/** Where an attempt to pay stands. */
public enum LineState {
  /** In a run that is not prepared yet. */
  PLANNED,
  IN_RUN,
  PAID,
  /** Nobody came for the cash. */
  ABSENT,
  /** The bank sent it back. */
  RETURNED,
  /** Taken out before release, because its entitlement is held. */
  OUT
}
