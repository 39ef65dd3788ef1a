package vn.minhbach.publiclist.objection;

/** Where an objection stands. */
enum State {
  /** Has its receipt, waits for triage. */
  RECEIVED,
  /** Is looked into. */
  OPEN,
  /** Has its answer. */
  CONCLUDED
}
