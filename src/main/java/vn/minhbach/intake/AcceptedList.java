package vn.minhbach.intake;

import java.time.LocalDate;

/**
 * A list that is being accepted or withdrawn.
 *
 * @param rowTotal rows that were counted as applications when it was checked
 * @param errorTotal those of them that cannot be read
 * @param replaces ids of lists that are its earlier versions, joined by commas; null if none is
 */
record AcceptedList(
    long id,
    String unit,
    String scheme,
    LocalDate receivedOn,
    String status,
    String receivedBy,
    String receivedByPerson,
    int rowTotal,
    int acceptTotal,
    int ineligibleTotal,
    int reviewTotal,
    int errorTotal,
    String replaces) {

  int readableTotal() {
    return acceptTotal + ineligibleTotal + reviewTotal;
  }

  /** As {@link ReadTotals} writes it. */
  String read() {
    return ReadTotals.text(
        rowTotal, acceptTotal, ineligibleTotal, reviewTotal, errorTotal, replaces);
  }

  /** Whether its own totals add up, and so many cases are those of its readable rows. */
  boolean balancesWith(int cases) {
    return cases == readableTotal() && readableTotal() + errorTotal == rowTotal;
  }
}
