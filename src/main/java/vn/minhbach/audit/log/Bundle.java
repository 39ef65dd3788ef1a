package vn.minhbach.audit.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries side by side, each after its length in two bytes (tlog-tiles, "Log Entries"). */
public final class Bundle {

  /** Bytes of the longest entry that a log can hold. */
  public static final int LONGEST = 65_535;

  private Bundle() {}

  static byte[] write(List<byte[]> entries) {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > LONGEST) {
        throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
      }
      bundle.write(entry.length >> 8);
      bundle.write(entry.length);
      bundle.writeBytes(entry);
    }
    return bundle.toByteArray();
  }

  /**
   * @throws IllegalStateException if the lengths do not fit the bytes
   */
  public static List<byte[]> read(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(bundle);
    while (rest.hasRemaining()) {
      int length = rest.remaining() < 2 ? -1 : Short.toUnsignedInt(rest.getShort());
      if (length < 0 || length > rest.remaining()) {
        throw new IllegalStateException("a bundle of entries that is cut off");
      }
      byte[] entry = new byte[length];
      rest.get(entry);
      entries.add(entry);
    }
    return entries;
  }
}
