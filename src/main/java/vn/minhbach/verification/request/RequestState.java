package vn.minhbach.verification.request;

/** Where a request for papers stands; the names stand in its table. */
enum RequestState {
  /** Written, not handed over yet. */
  DRAFT,
  /** Handed over: the case waits for papers. */
  WAITING,
  CAME,
  /** The last day has passed without them. */
  NOT_CAME,
  /** The case was verified without waiting any longer. */
  SETTLED
}
