package vn.minhbach.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListTotals;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.intake.Applicant;
import vn.minhbach.shared.Micros;
import vn.minhbach.verification.SheetFinding;
import vn.minhbach.verification.Verified;

/**
 * A dossier as its officers see it above the decision fields.
 *
 * @param listVersion hash to be handed back by whoever signs
 * @param submission number and date of the submission, null until entered
 * @param decision number and date of the decision, null until entered
 * @param lines in the list's order; once appraised, behind those that the council did not propose
 *     or the Labour office did not agree to
 */
record DossierSheet(
    String number,
    String unit,
    String scheme,
    DossierState state,
    String listVersion,
    Paper submission,
    Paper decision,
    ListTotals totals,
    List<Row> lines) {

  /** A dossier in a list of them, without names. */
  record Listed(
      String number,
      String unit,
      String scheme,
      DossierState state,
      int people,
      long dong,
      Instant preparedAt) {

    static Listed of(Dossier one) {
      return new Listed(
          one.number(),
          one.unit(),
          one.scheme(),
          one.state(),
          one.people(),
          one.dong(),
          Micros.toInstant(one.preparedAt()));
    }
  }

  /** Number and date of a paper. */
  record Paper(String number, LocalDate signedOn) {}

  /**
   * A line with the name behind it, and how the ward came to it.
   *
   * @param verifiedBy person of the ward's officer
   * @param confirmedBy person of the neighbourhood head, empty where none was asked
   */
  record Row(
      int position,
      String caseNumber,
      String fullName,
      int birthYear,
      String neighbourhood,
      List<SheetFinding> findings,
      String verifiedBy,
      String confirmedBy,
      boolean proposed,
      long amount,
      Opinion opinion,
      String remark,
      Ruling ruling,
      String reason,
      String article,
      Ruling outcome) {

    static Row of(Line line, Applicant applicant, List<SheetFinding> findings, Verified verified) {
      return new Row(
          line.position(),
          line.caseNumber(),
          applicant.fullName(),
          applicant.birthYear(),
          applicant.neighbourhood(),
          findings == null ? List.of() : findings,
          verified == null ? null : verified.verifiedBy(),
          verified == null ? null : verified.confirmedBy(),
          line.proposed(),
          line.amount(),
          line.opinion(),
          line.remark(),
          line.ruling(),
          line.reason(),
          line.article(),
          line.outcome());
    }
  }
}
