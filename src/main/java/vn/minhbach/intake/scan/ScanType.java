package vn.minhbach.intake.scan;

import java.util.Arrays;
import vn.minhbach.shared.Refused;

/** The types of files that are taken, told by their bytes and never by their name. */
enum ScanType {
  pdf("application/pdf"),
  jpeg("image/jpeg"),
  png("image/png");

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String media;

  ScanType(String media) {
    this.media = media;
  }

  String media() {
    return media;
  }

  boolean isImage() {
    return this != pdf;
  }

  /**
   * The type of a file that has been looked through to its end.
   *
   * @throws Refused codes {@code application.scan...}
   */
  static ScanType of(byte[] file) {
    if (startsWith(file, PDF)) {
      PdfLook.check(file);
      return pdf;
    }
    if (startsWith(file, JPEG)) {
      JpegLook.check(file);
      return jpeg;
    }
    if (startsWith(file, PNG)) {
      PngLook.check(file);
      return png;
    }
    throw new Refused("application.scanType");
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
