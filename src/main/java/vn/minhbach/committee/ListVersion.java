package vn.minhbach.committee;

import java.util.List;
import vn.minhbach.shared.Sha256;

/**
 * The version of a list: SHA-256 over its lines, one per row, fields separated by tabs: number,
 * case number, amount, whether recommended, whether taken out. A ballot names the version that its
 * voter saw, so nobody votes on another list.
 */
final class ListVersion {

  private ListVersion() {}

  static String of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(
          "%d\t%s\t%d\t%b\t%b\n"
              .formatted(
                  line.lineNo(),
                  line.caseNumber(),
                  line.amount(),
                  line.recommended(),
                  line.takenOut()));
    }
    return Sha256.hex(text.toString());
  }
}
