package vn.minhbach.publiclist;

/** Where a posting stands. */
enum PostingState {
  /** Frozen, waits for the ward to hang it. */
  PREPARED,
  POSTED,
  CLOSED
}
