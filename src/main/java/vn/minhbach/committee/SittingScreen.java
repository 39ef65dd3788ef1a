package vn.minhbach.committee;

import java.util.List;
import vn.minhbach.page.Paging;

/**
 * A sitting as everybody in the hall reads it from the wall.
 *
 * @param roll before the roll call the council's members, without a word on whether they came
 * @param votes how many have voted; how, only once the votes are counted
 * @param missing members present who have not voted
 * @param exceptions of this page: what is voted on singly, then what needs attention
 * @param recused who is out, with the number of cases
 */
record SittingScreen(
    Sitting sitting,
    List<Attendee> roll,
    SittingSheet.Counts counts,
    SittingSheet.Votes votes,
    Totals totals,
    List<String> missing,
    List<Exception> exceptions,
    Paging paging,
    List<Recused> recused) {

  /**
   * A case that the council looks at by itself.
   *
   * @param eligible members present who are not out for it
   * @param voted of these, how many have voted; null where it is voted on with the list
   */
  record Exception(SittingSheet.Row row, int eligible, Integer voted) {}

  /** A member who is out for some cases, for one reason. */
  record Recused(String member, String reason, long cases) {}

  /** Changes when anything on the screen does. */
  public String mark() {
    return Integer.toHexString(hashCode());
  }
}
