package vn.minhbach.publiclist.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * An objection as it stands.
 *
 * @param number as {@code 00121-P21-0001}, the business key of its process
 * @param receiptCode with which whoever said it asks for it
 * @param posting null if it is about no list
 * @param caseNumber null if it is about no case
 * @param facts what somebody says, in free words; shown to officers, never put into facts or logs
 * @param dueOn the last working day of whoever has it now
 * @param joinedTo the first that said the same, null if none
 * @param assignedTo account that looks into it, null while nobody does
 * @param joinWanted the one to which the official wants to join it, null if none
 * @param note what the official wrote at triage; where that ends it, the answer
 * @param holds whether its case is held
 * @param outcome null while there is no answer
 * @param reason what the answer says; whoever has the receipt reads it
 * @param openedCase the case that was opened for the person, null if none
 */
record Objection(
    String number,
    @JsonIgnore String receiptCode,
    String unit,
    String posting,
    String caseNumber,
    Kind kind,
    String facts,
    String factsHash,
    Source receivedFrom,
    LocalDate receivedOn,
    String recordedBy,
    @JsonIgnore String recordedPerson,
    State state,
    Office office,
    LocalDate dueOn,
    String joinedTo,
    Ruling ruling,
    String assignedTo,
    ReferredTo referredTo,
    String joinWanted,
    String note,
    boolean holds,
    Outcome outcome,
    String reason,
    String article,
    String concludedBy,
    String openedCase) {

  UnitCode ward() {
    return new UnitCode(unit);
  }

  public boolean isJoined() {
    return joinedTo != null;
  }

  /** The stream of the case if it is about one, of the list if it is about one, else its own. */
  String stream() {
    if (caseNumber != null) {
      return "case:" + caseNumber;
    }
    return posting != null ? "posting:" + posting : "objection:" + number;
  }

  /** Refuses when it no longer, or not yet, stands where an act needs it. */
  void mustBe(State wanted) {
    if (isJoined()) {
      throw new Refused("objection.joined", number, joinedTo);
    }
    if (state != wanted) {
      throw new Refused("objection.state." + state, number);
    }
  }

  /** As it is taken in: with its number, and joined to the first where there is one. */
  Objection numbered(String given, String first) {
    return new Objection(
        given,
        receiptCode,
        unit,
        posting,
        caseNumber,
        kind,
        facts,
        factsHash,
        receivedFrom,
        receivedOn,
        recordedBy,
        recordedPerson,
        state,
        office,
        dueOn,
        first,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null);
  }

  /** As somebody sees it who may not know what was said. */
  Objection withoutWords() {
    return new Objection(
        number,
        receiptCode,
        unit,
        posting,
        caseNumber,
        kind,
        "",
        factsHash,
        receivedFrom,
        receivedOn,
        recordedBy,
        recordedPerson,
        state,
        office,
        dueOn,
        joinedTo,
        ruling,
        assignedTo,
        referredTo,
        joinWanted,
        "",
        holds,
        outcome,
        "",
        article,
        concludedBy,
        openedCase);
  }

  /** Whether somebody below let the days run out. */
  public boolean wentUp() {
    boolean isOfDistrict = office == Office.DISTRICT && kind == Kind.REVIEW;
    return state == State.OPEN ? office != Office.WARD && !isOfDistrict : isTriagedAbove();
  }

  /** Whether the office that had to triage it first has let its days run out. */
  boolean isTriagedAbove() {
    return state == State.RECEIVED && office != kind.triagedBy();
  }

  /** Whether the days of whoever has it have run out. */
  public boolean isLate(LocalDate today) {
    return state != State.CONCLUDED && !isJoined() && dueOn.isBefore(today);
  }

  /** As papers and pages write the code. */
  public String receipt() {
    return new ReceiptCode(receiptCode).toString();
  }
}
