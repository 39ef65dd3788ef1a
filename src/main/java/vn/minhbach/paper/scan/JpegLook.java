package vn.minhbach.paper.scan;

import vn.minhbach.shared.Refused;

/**
 * Walks through the segments of a JPEG up to its end mark. Telephones write data of their own
 * behind that mark; it is kept and means nothing.
 */
final class JpegLook {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;

  private final byte[] file;
  private int at = 2;
  private boolean hasSize;
  private boolean hasPicture;

  private JpegLook(byte[] file) {
    this.file = file;
  }

  static void check(byte[] file) {
    if (!new JpegLook(file).isWhole()) {
      throw new Refused("paper.scanBroken");
    }
  }

  private boolean isWhole() {
    while (at + 1 < file.length && (file[at] & 0xFF) == 0xFF) {
      int mark = file[at + 1] & 0xFF;
      if (mark == 0xFF) {
        at++;
      } else if (mark == END) {
        return hasSize && hasPicture;
      } else if (!skip(mark)) {
        return false;
      }
    }
    return false;
  }

  private boolean skip(int mark) {
    int length = two(at + 2);
    if (length < 2 || at + 2 + length > file.length) {
      return false;
    }
    if (isFrame(mark)) {
      if (length < 8) {
        return false;
      }
      PictureSize.check(two(at + 7), two(at + 5));
      hasSize = true;
    }
    at += 2 + length;
    if (mark == START_OF_SCAN) {
      hasPicture = true;
      toNextMark();
    }
    return true;
  }

  /** Within the picture's own data FF is followed by 00, or by a mark that only counts. */
  private void toNextMark() {
    while (at + 1 < file.length) {
      int next = file[at + 1] & 0xFF;
      if ((file[at] & 0xFF) == 0xFF && next != 0 && !(next >= 0xD0 && next <= 0xD7)) {
        return;
      }
      at++;
    }
  }

  private static boolean isFrame(int mark) {
    return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
  }

  private int two(int from) {
    return from + 1 < file.length ? (file[from] & 0xFF) << 8 | file[from + 1] & 0xFF : 0;
  }
}
