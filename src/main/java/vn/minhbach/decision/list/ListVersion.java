package vn.minhbach.decision.list;

import java.util.List;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * The hash of a list as an officer was shown it: whoever signs, signs for this list and no other.
 */
public final class ListVersion {

  /** Control characters that no cell holds keep fields and lines apart. */
  private static final char FIELD = '\u001f';

  private static final char LINE = '\u001e';

  private ListVersion() {}

  /**
   * Over the lines that are still in the dossier, with the opinions that the Labour office has
   * given.
   */
  public static String of(String dossier, List<Line> lines) {
    StringBuilder text = new StringBuilder(dossier).append(LINE);
    for (Line line : lines) {
      if (line.isLeft()) {
        text.append(line.caseNumber()).append(FIELD).append(line.proposed()).append(FIELD);
        text.append(line.amount()).append(FIELD).append(line.opinion()).append(FIELD);
        text.append(line.remark()).append(LINE);
      }
    }
    return Sha256.hex(text.toString());
  }

  /** Refuses when the list is no longer the one that was shown. */
  public static void require(String shown, String dossier, List<Line> lines) {
    if (!of(dossier, lines).equals(shown)) {
      throw new Refused("decision.listChanged", dossier);
    }
  }
}
