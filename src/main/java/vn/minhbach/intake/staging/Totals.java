package vn.minhbach.intake.staging;

import vn.minhbach.shared.Outcome;

/** How many rows there are of each outcome. */
final class Totals {

  private final int[] byOutcome = new int[Outcome.values().length];

  void add(Outcome outcome) {
    byOutcome[outcome.ordinal()]++;
  }

  int of(Outcome outcome) {
    return byOutcome[outcome.ordinal()];
  }

  int rows() {
    int rows = 0;
    for (int count : byOutcome) {
      rows += count;
    }
    return rows;
  }

  /** How many rows can be read as a person's application. */
  int readable() {
    return rows() - of(Outcome.ERROR);
  }

  public int getRows() {
    return rows();
  }

  public int getAccept() {
    return of(Outcome.ACCEPT);
  }

  public int getIneligible() {
    return of(Outcome.INELIGIBLE);
  }

  public int getReview() {
    return of(Outcome.REVIEW);
  }

  public int getError() {
    return of(Outcome.ERROR);
  }
}
