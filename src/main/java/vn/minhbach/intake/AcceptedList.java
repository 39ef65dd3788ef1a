package vn.minhbach.intake;

import java.time.LocalDate;

/** A list that is being accepted. */
record AcceptedList(
    long id,
    String unit,
    String scheme,
    LocalDate receivedOn,
    String status,
    String receivedBy,
    String receivedByPerson) {}
