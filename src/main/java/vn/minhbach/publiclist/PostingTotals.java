package vn.minhbach.publiclist;

import java.util.List;
import java.util.Set;

/**
 * The control totals of a posting: lines = hanging + halted + cleared + upheld, and amount = lines
 * x rate.
 *
 * @param hanging lines that wait for the end of the posting
 * @param rate đồng for each line
 * @param amount đồng of all lines
 */
record PostingTotals(
    int lines, int hanging, int halted, int cleared, int upheld, long rate, long amount) {

  static PostingTotals of(Posting posting, List<PostedLine> all, Set<String> withOpenObjection) {
    int halted =
        (int) all.stream().filter(line -> withOpenObjection.contains(line.caseNumber())).count();
    int cleared = count(all, LineOutcome.CLEAR, withOpenObjection);
    int upheld = count(all, LineOutcome.UPHELD, withOpenObjection);
    int hanging = count(all, null, withOpenObjection);
    long amount = all.stream().mapToLong(PostedLine::amount).reduce(0, Math::addExact);
    return new PostingTotals(
        posting.lineCount(), hanging, halted, cleared, upheld, posting.rate(), amount);
  }

  public boolean isBalanced() {
    return lines == hanging + halted + cleared + upheld
        && amount == Math.multiplyExact(rate, lines);
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
