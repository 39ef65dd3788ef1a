package vn.minhbach.intake.desk;

import java.util.Arrays;
import vn.minhbach.intake.scan.PaperKind;

/** Reads which kind of paper was chosen. */
final class PaperKinds {

  private PaperKinds() {}

  static PaperKind of(String word) {
    return Arrays.stream(PaperKind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElse(PaperKind.other);
  }
}
