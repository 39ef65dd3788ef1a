package vn.minhbach.publiclist;

import java.util.List;
import java.util.Set;
import vn.minhbach.shared.Sum;

/**
 * The control totals of a posting: lines = waiting + halted + cleared + upheld, and the lines that
 * were frozen are still there with their amounts.
 *
 * @param waiting lines that wait for the end of the posting
 * @param amount đồng of all lines
 */
record PostingTotals(
    int lines, int waiting, int halted, int cleared, int upheld, long amount, boolean balanced) {

  static PostingTotals of(Posting posting, List<PostedLine> all, Set<String> withOpenObjection) {
    int halted =
        (int) all.stream().filter(line -> withOpenObjection.contains(line.caseNumber())).count();
    int cleared = count(all, LineOutcome.CLEAR, withOpenObjection);
    int upheld = count(all, LineOutcome.UPHELD, withOpenObjection);
    int waiting = count(all, null, withOpenObjection);
    long amount = Sum.of(all.stream().map(PostedLine::amount).toList()).dong();
    boolean balanced =
        posting.lineCount() == waiting + halted + cleared + upheld && posting.total() == amount;
    return new PostingTotals(
        posting.lineCount(), waiting, halted, cleared, upheld, amount, balanced);
  }

  private static int count(
      List<PostedLine> all, LineOutcome outcome, Set<String> withOpenObjection) {
    return (int)
        all.stream()
            .filter(
                line -> line.outcome() == outcome && !withOpenObjection.contains(line.caseNumber()))
            .count();
  }
}
