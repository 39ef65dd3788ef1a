package vn.minhbach.decision.list;

/** What becomes of a line; the words are those that the case's process hears. */
public enum Ruling {
  approved,
  refused,
  sentBack
}
