package vn.minhbach.scheme;

/**
 * How sure a row of reference data is, as its source allows; nothing below {@link #HIGH} is shown
 * without saying so.
 */
public enum Certainty {
  HIGH,
  MEDIUM,
  LOW,
  /** Not established: the value, where there is one, is a default of ours. */
  UNKNOWN
}
