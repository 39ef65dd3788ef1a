package vn.minhbach.decision;

/** Where a dossier stands; each state waits for one office. */
enum DossierState {
  /** Waits for the ward chair. */
  PREPARED,
  /** Waits for the Labour office. */
  SUBMITTED,
  /** Waits for the district's leader. */
  APPRAISED,
  /** Every line was sent back. */
  RETURNED,
  DECIDED
}
