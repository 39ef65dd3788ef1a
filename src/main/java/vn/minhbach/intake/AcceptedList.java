package vn.minhbach.intake;

import java.time.LocalDate;

/**
 * A list that is being accepted or withdrawn.
 *
 * @param rowTotal rows that were counted as applications when it was checked
 * @param errorTotal those of them that cannot be read
 * @param readableTotal those that are accept, ineligible or review
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
    int errorTotal,
    int readableTotal,
    String replaces) {

  /** Whether its own totals add up, and so many cases are those of its readable rows. */
  boolean balancesWith(int cases) {
    return cases == readableTotal && readableTotal + errorTotal == rowTotal;
  }
}
