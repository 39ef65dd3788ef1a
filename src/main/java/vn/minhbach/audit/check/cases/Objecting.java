package vn.minhbach.audit.check.cases;

import java.util.Set;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Persons;

/**
 * While an objection is open the case goes nowhere, and it is concluded neither by who wrote it
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
      case "ObjectionRecorded" -> life.objections.put(entry.amount("objection"), persons.of(entry));
      case "ObjectionReleased", "ObjectionUpheld" -> conclude(life, entry);
      case "EntitlementHeld" -> life.isHeld = true;
      case "EntitlementFreed" -> life.isHeld = false;
      default -> {}
    }
    if (GOING_ON.contains(entry.fact()) && !life.objections.isEmpty()) {
      findings.add(
          entry.at(), life.number, "objectionOpen", entry.fact(), life.objections.keySet());
    }
    if (entry.fact().equals("CaseInRun") && life.isHeld) {
      findings.add(entry.at(), life.number, "heldInRun");
    }
  }

  private void conclude(Life life, LogEntry entry) {
    String recordedBy = life.objections.remove(entry.amount("objection"));
    String person = persons.of(entry);
    if (recordedBy == null) {
      findings.add(entry.at(), life.number, "objectionUnknown", entry.amount("objection"));
    } else if (person.equals(recordedBy) || person.equals(life.verifiedBy)) {
      findings.add(entry.at(), life.number, "objectionBySame", entry.amount("objection"));
    }
  }
}
