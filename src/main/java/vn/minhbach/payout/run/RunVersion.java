package vn.minhbach.payout.run;

import java.util.List;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** The hash of a run's list: what an officer was shown, and after release what can never change. */
public final class RunVersion {

  private RunVersion() {}

  /** Over the lines that count. Results are not in it: they come after the list is frozen. */
  public static String of(String run, List<RunLine> lines) {
    return Sha256.hex(text(run, lines));
  }

  /** A row with the run, then key, đồng and way of each payment, separated by tabs. */
  public static String text(String run, List<RunLine> lines) {
    StringBuilder text = new StringBuilder(run).append('\n');
    for (RunLine line : lines) {
      if (line.isIn()) {
        text.append(line.paymentKey()).append('\t').append(line.amount()).append('\t');
        text.append(line.method()).append('\n');
      }
    }
    return text.toString();
  }

  /** Refuses when the list is no longer the one that was shown. */
  public static void require(String shown, String run, List<RunLine> lines) {
    if (!of(run, lines).equals(shown)) {
      throw new Refused("payout.listChanged", run);
    }
  }
}
