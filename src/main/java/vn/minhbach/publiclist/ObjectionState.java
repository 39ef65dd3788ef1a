package vn.minhbach.publiclist;

/** Where an objection stands. */
enum ObjectionState {
  OPEN,
  RELEASED,
  UPHELD
}
