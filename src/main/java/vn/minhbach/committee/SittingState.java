package vn.minhbach.committee;

/** Where a sitting stands. */
enum SittingState {
  /** The list is frozen; the roll is not called yet. */
  CALLED,
  /** Quorate: members vote. */
  OPEN,
  /** Ended for want of a quorum. */
  ADJOURNED,
  /** Ended by a secretary before its roll was called. */
  CALLED_OFF,
  COUNTED,
  /** The chair has signed the minutes. */
  SIGNED,
  CONCLUDED;

  /** Whether voting is over and its outcome may be read. */
  public boolean isCounted() {
    return this == COUNTED || this == SIGNED || this == CONCLUDED;
  }
}
