package vn.minhbach.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.decision.DecisionPaper;
import vn.minhbach.intake.Applicant;
import vn.minhbach.payout.run.LineState;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.run.RunTotals;
import vn.minhbach.shared.Micros;

/**
 * A run as its officers see it above the fields of a step.
 *
 * @param listVersion hash to be handed back by whoever prepares or releases
 * @param sourceOfFunds null until entered, as are account and bank of the office at the Treasury
 * @param refusedBecause why the run was given back to be prepared again, null otherwise
 * @param held entitlements of the same lists that stay out
 */
record RunSheet(
    String number,
    String unit,
    String scheme,
    String dossier,
    RunState state,
    String listVersion,
    List<DecisionPaper> decisions,
    String sourceOfFunds,
    String debtorAccount,
    String debtorBank,
    String refusedBecause,
    RunTotals totals,
    List<Row> lines,
    List<HeldRow> held) {

  /** A run in a list of them, without names. */
  record Listed(
      String number, String unit, String scheme, String dossier, RunState state, Instant openedAt) {

    static Listed of(Run run) {
      return new Listed(
          run.number(),
          run.unit(),
          run.scheme(),
          run.dossier(),
          run.state(),
          Micros.toInstant(run.openedAt()));
    }
  }

  /**
   * A line with the person behind it, as its files will name her: who prepares and who releases the
   * money control the same words.
   *
   * @param account null where there is none
   */
  record Row(
      int position,
      String caseNumber,
      String fullName,
      int birthYear,
      String idNumber,
      String neighbourhood,
      String account,
      String bank,
      int attempt,
      long amount,
      PayMethod method,
      LineState state,
      PaymentResult result,
      LocalDate on,
      String receiptNumber,
      String reason) {

    static Row of(RunLine line, Applicant applicant) {
      return new Row(
          line.position(),
          line.caseNumber(),
          applicant.fullName(),
          applicant.birthYear(),
          applicant.idNumber(),
          applicant.neighbourhood(),
          applicant.account(),
          applicant.bank(),
          line.attempt(),
          line.amount(),
          line.method(),
          line.state(),
          line.result(),
          line.resultOn(),
          line.receiptNumber(),
          line.reason());
    }
  }

  /**
   * A held entitlement.
   *
   * @param heldFor the case that has the person's place, null if it is not a double
   * @param message why it is held and who can release it
   */
  record HeldRow(
      String caseNumber, long amount, String held, String heldFor, String reason, String message) {}
}
