package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;

/** The sum is the same along the whole way. */
final class Amounts implements Rule {

  private final Findings findings;

  Amounts(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    switch (entry.fact()) {
      case "CaseOpened" -> life.amount = entry.amount("amount");
      case "CaseSubmitted" -> same(life, entry, entry.amount("amount"));
      case "CaseInDossier",
          "CaseApproved",
          "CaseInRun",
          "CasePaid",
          "PaymentReturned",
          "EntitlementHeld",
          "EntitlementFreed" ->
          same(life, entry, entry.amount("dong"));
      default -> {}
    }
  }

  private void same(Life life, LogEntry entry, long dong) {
    if (dong != life.amount) {
      findings.add(entry.at(), life.number, "amountDiffers", entry.fact(), dong, life.amount);
    }
  }
}
