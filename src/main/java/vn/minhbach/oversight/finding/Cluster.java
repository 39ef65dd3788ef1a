package vn.minhbach.oversight.finding;

/**
 * Declines that stand close together.
 *
 * @param who account of the officer, or name of the neighbourhood
 * @param declined of them
 * @param ofAll cases that they had
 * @param restDeclined declined in the rest of the ward
 * @param restOfAll cases of the rest of the ward
 */
record Cluster(
    String unit, String who, long declined, long ofAll, long restDeclined, long restOfAll) {

  private static final int HUNDRED = 100;

  /** In per cent, rounded down. */
  public long share() {
    return declined * HUNDRED / ofAll;
  }

  /** In per cent, rounded down. */
  public long restShare() {
    return restDeclined * HUNDRED / restOfAll;
  }
}
