package vn.minhbach.intake.list;

/**
 * What a row below the header is. All but people's rows are named to the ward, so that nothing is
 * left out unseen.
 */
public enum RowKind {
  application,
  /** The header again, at the top of a printed page. */
  header,
  /** (1), (2), (3) under the titles. */
  numbering,
  total,
  /** The name of a neighbourhood or group over its people. */
  section,
  /** Who made, checked and signed the list, and what stands under the table. */
  signature,
  /** A number that was prepared and not used. */
  unused
}
