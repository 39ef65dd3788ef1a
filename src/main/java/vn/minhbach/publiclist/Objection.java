package vn.minhbach.publiclist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * An objection as it was recorded.
 *
 * @param facts what somebody says of the case, in free words; shown to officers, never put into
 *     facts or logs
 * @param reason why it was released or upheld, null while open
 */
record Objection(
    long id,
    String posting,
    String caseNumber,
    String facts,
    String factsHash,
    Source receivedFrom,
    LocalDate receivedOn,
    ObjectionState state,
    String recordedBy,
    @JsonIgnore String recordedPerson,
    String reason,
    String concludedBy) {

  public boolean isOpen() {
    return state == ObjectionState.OPEN;
  }
}
