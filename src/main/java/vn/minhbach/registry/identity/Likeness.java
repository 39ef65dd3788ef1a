package vn.minhbach.registry.identity;

/** What two sets of particulars say about the persons behind them. */
public enum Likeness {
  /** One person: the same number, and nothing that speaks against it. */
  SAME,
  /** Perhaps one person; somebody has to look. */
  POSSIBLE,
  /** Nothing says that they are one person. */
  DIFFERENT
}
