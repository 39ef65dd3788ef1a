package vn.minhbach.payout.run;

import java.util.List;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** The hash of a run's list: what an officer was shown, and after release what can never change. */
public final class RunVersion {

  private static final char FIELD = '\u001f';
  private static final char LINE = '\u001e';

  private RunVersion() {}

  /** Over the lines that count. Results are not in it: they come after the list is frozen. */
  public static String of(String run, List<RunLine> lines) {
    StringBuilder text = new StringBuilder(run).append(LINE);
    for (RunLine line : lines) {
      if (line.isIn()) {
        text.append(line.paymentKey()).append(FIELD).append(line.amount()).append(FIELD);
        text.append(line.method()).append(LINE);
      }
    }
    return Sha256.hex(text.toString());
  }

  /** Refuses when the list is no longer the one that was shown. */
  public static void require(String shown, String run, List<RunLine> lines) {
    if (!of(run, lines).equals(shown)) {
      throw new Refused("payout.listChanged", run);
    }
  }
}
