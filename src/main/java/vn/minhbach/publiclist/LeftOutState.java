package vn.minhbach.publiclist;

/** What was said to the word that somebody was left out. */
enum LeftOutState {
  OPEN,
  /** The person is helped to apply, on a list of its own. */
  JUSTIFIED,
  UNFOUNDED
}
