package vn.minhbach.publiclist;

import java.util.List;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Refused;

/** People times rate is the sum of the list; a list of which this is not true does not go on. */
final class ControlTotals {

  private ControlTotals() {}

  /** The sum, in đồng. */
  static Dong check(String posting, List<PostedLine> lines, Dong rate) {
    Dong sum = lines.stream().map(line -> new Dong(line.amount())).reduce(Dong.ZERO, Dong::plus);
    if (!sum.equals(rate.times(lines.size()))) {
      throw new Refused(
          "publiclist.unbalanced", posting, lines.size(), rate.toString(), sum.toString());
    }
    return sum;
  }
}
