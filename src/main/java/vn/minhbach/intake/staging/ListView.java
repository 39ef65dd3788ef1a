package vn.minhbach.intake.staging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.intake.list.SkippedLine;
import vn.minhbach.shared.RowReference;

/**
 * A list as its ward sees it. It holds what was found, and nothing of what the ward wrote.
 *
 * @param status received, checking, checked, accepted, failed, withdrawn
 * @param failure why it could not be read, only for failed
 * @param totals only once it is checked: rows = accept + ineligible + review + error
 * @param skipped lines that were recognised and are no applications
 * @param registersMissing registers that had never been loaded when the list was checked
 * @param replaces lists of the ward that are earlier versions of this one: its rows are no doubles
 *     of theirs, and they are withdrawn when it is accepted
 * @param withdrawnReason the officer's words, only for one that was withdrawn by itself
 * @param rows a page of its rows; absent in the list of lists
 */
record ListView(
    long id,
    String unit,
    String scheme,
    LocalDate receivedOn,
    String status,
    String fileName,
    String sha256,
    String receivedBy,
    Instant receivedAt,
    Failure failure,
    Counts totals,
    List<SkippedLine> skipped,
    List<String> registersMissing,
    List<Long> replaces,
    String withdrawnReason,
    List<RowView> rows) {

  /** Why a list could not be read. */
  record Failure(String code, String message) {}

  /** How many rows there are of each outcome. */
  record Counts(int rows, int accept, int ineligible, int review, int error) {}

  /**
   * A row.
   *
   * @param row as Excel numbers it
   * @param outcome accept, ineligible, review, error
   */
  record RowView(int row, String outcome, List<FindingView> findings) {}

  /**
   * A finding.
   *
   * @param column field of the list of which it speaks
   * @param sameAs the other row, for a double
   */
  record FindingView(
      String code,
      String outcome,
      String message,
      String column,
      String legalBasis,
      RowReference sameAs) {}
}
