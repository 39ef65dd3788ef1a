package vn.minhbach.intake.staging;

/** How a list came in; the names stand in the table. */
enum Source {
  /** A ward's Excel file. */
  file,
  /** One application that an officer typed: a list of one row. */
  desk
}
