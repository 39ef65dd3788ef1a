package vn.minhbach.committee.vote;

/**
 * A share of the council as an act states it: two thirds, one half. Whole numbers only, so that no
 * vote is rounded away.
 */
public record Share(int numerator, int denominator) {

  /** The fewest members that make up the share of {@code whole}: two thirds of 5 are 4. */
  public int of(int whole) {
    return (whole * numerator + denominator - 1) / denominator;
  }

  /**
   * Whether {@code part} is more than the share of {@code whole}: one half of 4 is not exceeded by
   * 2.
   */
  public boolean isExceededBy(int part, int whole) {
    return part * denominator > whole * numerator;
  }
}
