package vn.minhbach.publiclist;

import java.util.List;
import vn.minhbach.scheme.PostingRoute;

/**
 * A posting as the officers of its ward see it: what is posted, with the case behind each line.
 *
 * @param suggestedDays working days that are in force for a posting today
 * @param route how lists of the scheme are posted today
 * @param unaltered whether what would be read now still has the hash under which it was frozen
 */
record PostingSheet(
    Posting posting,
    PostingTotals totals,
    int suggestedDays,
    PostingRoute route,
    boolean unaltered,
    List<Row> lines) {

  /**
   * A line as it is posted, and its case.
   *
   * @param halted an objection holds it
   */
  record Row(String caseNumber, boolean halted, LineOutcome outcome, PublicContent.Row line) {}
}
