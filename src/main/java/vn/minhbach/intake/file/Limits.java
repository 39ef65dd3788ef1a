package vn.minhbach.intake.file;

/**
 * How large a ward's list may be; ten times the largest that was seen, and far below what would
 * fill the memory.
 */
final class Limits {

  static final int ENTRIES = 1_000;
  static final long INFLATED_BYTES = 400_000_000;
  static final long SHARED_STRINGS_BYTES = 80_000_000;

  /**
   * Inflated to compressed, from {@link #RATIO_FROM_BYTES} on; a real list lies between 10 and 20.
   */
  static final long RATIO = 100;

  static final long RATIO_FROM_BYTES = 5_000_000;
  static final int ROWS = 200_000;
  static final int COLUMNS = 256;
  static final int ARRAY_FORMULAS = 1_000;

  private Limits() {}
}
