package vn.minhbach.publiclist;

/** Where a posting stands. */
enum PostingState {
  /** Frozen, waits for the ward to post it. */
  PREPARED,
  POSTED,
  CLOSED
}
