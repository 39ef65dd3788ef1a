package vn.minhbach.publiclist;

import java.util.List;
import vn.minhbach.scheme.PostingRoute;

/**
 * A posting as the officers of its ward see it: what is posted, with the case behind each line.
 *
 * @param suggestedDays working days that are in force for a posting today
 * @param route how lists of the scheme are posted today
 * @param unaltered whether what would be read now still has the hash under which it was frozen
 * @param objections none for a reader who neither records objections nor looks into them
 */
record PostingSheet(
    Posting posting,
    PostingTotals totals,
    int suggestedDays,
    PostingRoute route,
    boolean unaltered,
    List<Row> lines,
    List<Objection> objections) {

  /**
   * A line as it is posted, and its case.
   *
   * @param halted an objection is open
   */
  record Row(String caseNumber, boolean halted, LineOutcome outcome, PublicContent.Row line) {}
}
