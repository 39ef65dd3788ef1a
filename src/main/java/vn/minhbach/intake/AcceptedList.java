package vn.minhbach.intake;

import java.time.LocalDate;

/**
 * A list that is being accepted or withdrawn.
 *
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
    String replaces) {}
