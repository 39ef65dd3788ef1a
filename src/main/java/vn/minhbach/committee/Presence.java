package vn.minhbach.committee;

/** How a member of the council attended. */
enum Presence {
  PRESENT,
  EXCUSED,
  ABSENT
}
