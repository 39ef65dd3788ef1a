package vn.minhbach.audit.check.cases;

import java.util.Set;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Persons;

/**
 * While an objection holds it the case goes nowhere, and it is concluded neither by who wrote it
 * down nor by who verified the case. A held entitlement enters no run.
 */
final class Objecting implements Rule {

  private static final Set<String> GOING_ON = Set.of("CaseCleared", "CaseInDossier", "CaseInRun");

  private final Persons persons;
  private final Findings findings;

  Objecting(Persons persons, Findings findings) {
    this.persons = persons;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    switch (entry.fact()) {
      case "CaseVerified" -> life.verifiedBy = persons.of(entry);
      case "ObjectionReceived" -> life.saidBy.put(entry.word("objection"), persons.of(entry));
      case "CasePosted" -> postedAnew(life);
      case "ObjectionTriaged" -> triage(life, entry);
      case "ObjectionReleased", "ObjectionUpheld", "ObjectionUpheldLate" -> conclude(life, entry);
      case "EntitlementHeld" -> life.isHeld = true;
      case "EntitlementFreed" -> life.isHeld = false;
      default -> {}
    }
    if (GOING_ON.contains(entry.fact()) && !life.objections.isEmpty()) {
      findings.add(entry.at(), life.number, "objectionOpen", entry.fact(), life.objections);
    }
    if (entry.fact().equals("CasePaid") && !life.objections.isEmpty()) {
      findings.add(entry.at(), life.number, "paidWhileHeld", life.objections);
    }
    if (entry.fact().equals("CaseInRun") && life.isHeld) {
      findings.add(entry.at(), life.number, "heldInRun");
    }
  }

  /** What its council proposes anew has been verified since; what is decided has not. */
  private static void postedAnew(Life life) {
    if (life.stage != Stage.RESULT_POSTED) {
      life.objections.clear();
    }
  }

  /** It holds the case from its triage on. */
  private static void triage(Life life, LogEntry entry) {
    if (entry.flag("holds")) {
      life.objections.add(entry.word("objection"));
    }
  }

  /** One that is upheld when the money is on its way holds nothing any more. */
  private void conclude(Life life, LogEntry entry) {
    String number = entry.word("objection");
    String recordedBy = life.saidBy.get(number);
    String person = persons.of(entry);
    boolean isLate = entry.fact().equals("ObjectionUpheldLate");
    if (isLate && life.stage.compareTo(Stage.IN_RUN) < 0) {
      life.objections.add(number);
    } else {
      life.objections.remove(number);
    }
    if (recordedBy == null) {
      findings.add(entry.at(), life.number, "objectionUnknown", number);
    } else if (person.equals(recordedBy) || person.equals(life.verifiedBy)) {
      findings.add(entry.at(), life.number, "objectionBySame", number);
    }
  }
}
