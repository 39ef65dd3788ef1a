package vn.minhbach.paper.scan;

import java.util.Arrays;
import vn.minhbach.shared.Refused;

/** The types of files that are taken, told by their bytes and never by their name. */
public enum ScanType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String media;
  private final String ending;

  ScanType(String media, String ending) {
    this.media = media;
    this.ending = ending;
  }

  /** The type as HTTP names it. */
  public String media() {
    return media;
  }

  /** The end of a file's name. */
  public String ending() {
    return ending;
  }

  public boolean isImage() {
    return this != PDF;
  }

  /**
   * The type of a file that has been looked through to its end.
   *
   * @throws Refused codes {@code paper.scan...}
   */
  public static ScanType of(byte[] file) {
    if (startsWith(file, PDF_START)) {
      PdfLook.check(file);
      return PDF;
    }
    if (startsWith(file, JPEG_START)) {
      JpegLook.check(file);
      return JPEG;
    }
    if (startsWith(file, PNG_START)) {
      PngLook.check(file);
      return PNG;
    }
    throw new Refused("paper.scanType");
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
