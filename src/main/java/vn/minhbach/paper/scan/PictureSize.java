package vn.minhbach.paper.scan;

import vn.minhbach.shared.Refused;

/** How large a picture may be that a reader's computer has to unfold. */
final class PictureSize {

  private static final int LONGEST = 20_000;
  private static final long MOST_POINTS = 150_000_000;

  private PictureSize() {}

  static void check(int width, int height) {
    if (width < 1 || height < 1) {
      throw new Refused("paper.scanBroken");
    }
    if (width > LONGEST || height > LONGEST || (long) width * height > MOST_POINTS) {
      throw new Refused("paper.scanPoints");
    }
  }
}
