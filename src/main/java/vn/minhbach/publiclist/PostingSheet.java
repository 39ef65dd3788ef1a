package vn.minhbach.publiclist;

import java.util.List;
import vn.minhbach.shared.Dong;

/**
 * A posting as the officers of its ward see it: what hangs, with the case behind each line.
 *
 * @param suggestedDays working days that are in force for a posting today
 * @param unaltered whether what would be read now still has the hash under which it was frozen
 */
record PostingSheet(
    Posting posting,
    PostingTotals totals,
    int suggestedDays,
    boolean unaltered,
    List<Row> lines,
    List<Objection> objections) {

  /** An amount of đồng as offices print it. */
  public String dong(long amount) {
    return new Dong(amount).toString();
  }

  /**
   * A line as it hangs, and its case.
   *
   * @param halted an objection is open
   */
  record Row(String caseNumber, boolean halted, LineOutcome outcome, PublicContent.Row line) {}
}
