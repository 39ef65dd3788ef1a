package vn.minhbach.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.minhbach.shared.Refused;

/**
 * Tells by its first bytes whether a file can be a workbook at all, and if not, what it is instead.
 */
final class FileGuard {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileGuard() {}

  static void check(byte[] file) {
    if (file.length == 0) {
      throw new Refused("intake.fileEmpty");
    }
    if (startsWith(file, OLE2)) {
      throw new Refused(contains(file, ENCRYPTED) ? "intake.fileEncrypted" : "intake.fileOldExcel");
    }
    if (!startsWith(file, ZIP)) {
      throw new Refused("intake.fileNotExcel");
    }
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] file, byte[] part) {
    for (int at = 0; at <= file.length - part.length; at++) {
      if (file[at] == part[0] && Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
