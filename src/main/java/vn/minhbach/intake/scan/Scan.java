package vn.minhbach.intake.scan;

import java.util.Locale;
import vn.minhbach.paper.scan.ScanType;

/**
 * A scan as lists of scans show it.
 *
 * @param bytes its length
 * @param fileName as it was sent, without folder and hidden signs
 * @param sentAt microseconds UTC
 */
public record Scan(
    long id,
    PaperKind kind,
    ScanType type,
    String sha256,
    int bytes,
    String fileName,
    String sentBy,
    long sentAt) {

  private static final int KILOBYTE = 1024;

  /** Its length as people read it, in KB or MB. */
  public String size() {
    return bytes < KILOBYTE * KILOBYTE
        ? Math.max(1, bytes / KILOBYTE) + " KB"
        : String.format(
            Locale.forLanguageTag("vi"), "%.1f MB", bytes / (double) KILOBYTE / KILOBYTE);
  }
}
