package vn.minhbach.publiclist;

import java.util.List;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;

/**
 * A line of a posted list; who it is stands in {@code intake} alone.
 *
 * @param outcome what the case's process has been told, null while nothing
 */
record PostedLine(
    int lineNo, String caseNumber, String neighbourhood, long amount, LineOutcome outcome) {

  /** People and đồng of the lines; refuses a line without an amount. */
  static Sum sum(String posting, List<PostedLine> lines) {
    lines.stream()
        .filter(line -> line.amount() <= 0)
        .findFirst()
        .ifPresent(
            line -> {
              throw new Refused("publiclist.noAmount", posting, line.caseNumber());
            });
    return Sum.of(lines.stream().map(PostedLine::amount).toList());
  }
}
