package vn.minhbach.publiclist.objection;

/** What came of an objection. */
enum Outcome {
  UPHELD,
  REJECTED,
  NOTED,
  REFERRED
}
