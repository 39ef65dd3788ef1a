package vn.minhbach.oversight.advice;

/** Where a recommendation stands. */
enum AdviceState {
  /** The addressee has to answer. */
  WAITING,
  /** The monitor has to look at the answer. */
  ANSWERED,
  SETTLED
}
