package vn.minhbach.payout.run;

/** Where a run stands; each state waits for one person. */
public enum RunState {
  /** Waits for the accountant. */
  OPEN,
  /** Waits for the district's accountant. */
  PREPARED,
  /** Frozen; waits for the treasurer. */
  RELEASED,
  SETTLED
}
