package vn.minhbach.publiclist;

import java.time.LocalDate;

/**
 * Somebody says that a person was left out (bỏ sót) of a list. It holds nobody.
 *
 * @param facts who was left out and why they should stand there, in free words; shown to officers,
 *     never put into facts or logs
 * @param answer null while open
 */
record LeftOut(
    long id,
    String posting,
    String facts,
    String factsHash,
    Source receivedFrom,
    LocalDate receivedOn,
    LeftOutState state,
    String recordedBy,
    String recordedPerson,
    String answer,
    String answeredBy) {

  public boolean isOpen() {
    return state == LeftOutState.OPEN;
  }
}
