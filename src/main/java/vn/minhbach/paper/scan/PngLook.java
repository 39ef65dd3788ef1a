package vn.minhbach.paper.scan;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import vn.minhbach.shared.Refused;

/** Walks through the chunks of a PNG: each whole, its sum right, the picture's end the file's. */
final class PngLook {

  private static final int HEADER = 0x49484452;
  private static final int DATA = 0x49444154;
  private static final int END = 0x49454E44;

  private PngLook() {}

  static void check(byte[] file) {
    try {
      if (!isWhole(ByteBuffer.wrap(file).position(ScanType.PNG_START.length))) {
        throw new Refused("paper.scanBroken");
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
      throw new Refused("paper.scanBroken");
    }
  }

  private static boolean isWhole(ByteBuffer file) {
    boolean isFirst = true;
    boolean hasData = false;
    while (true) {
      int length = file.getInt();
      int from = file.position();
      int kind = file.getInt();
      if (isFirst != (kind == HEADER) || length < 0) {
        return false;
      }
      if (isFirst) {
        PictureSize.check(file.getInt(from + 4), file.getInt(from + 8));
      }
      isFirst = false;
      hasData |= kind == DATA;
      if (!isSumRight(file, from, length)) {
        return false;
      }
      if (kind == END) {
        return hasData && !file.hasRemaining();
      }
    }
  }

  private static boolean isSumRight(ByteBuffer file, int from, int length) {
    file.position(from + 4 + Math.min(length, file.limit()));
    CRC32 sum = new CRC32();
    sum.update(file.array(), from, length + 4);
    return file.getInt() == (int) sum.getValue();
  }
}
