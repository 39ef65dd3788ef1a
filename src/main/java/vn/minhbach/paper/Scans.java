package vn.minhbach.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Whether the scan of a paper as it was signed is there, before its stage closes. */
@Component
public class Scans {

  private static final char FIELD = '\u001f';

  private final ScanMapper scans;
  private final Numbers numbers;
  private final boolean required;

  Scans(
      ScanMapper scans,
      Numbers numbers,
      @Value("${minhbach.scan-required:true}") boolean required) {
    this.scans = scans;
    this.numbers = numbers;
    this.required = required;
  }

  /** Whether stages wait for scans here; a demonstration may go without. */
  public boolean areRequired() {
    return required;
  }

  /**
   * Refuses a step that closes the stage while the signed paper is missing: not numbered, not
   * attached, or attached before what it says has changed.
   *
   * @param version hash of what is signed
   * @param numbered number and date where the stage keeps them; null where this package does
   * @throws Refused code {@code paper.scanMissing}
   */
  public void require(PaperKind kind, String subject, String version, Numbered numbered) {
    if (!required) {
      return;
    }
    Numbered entered = numbered == null ? numbers.of(kind, subject).orElse(null) : numbered;
    String bound = entered == null ? null : bound(kind, subject, version, entered);
    if (scans.of(kind, subject).stream().noneMatch(scan -> scan.boundTo().equals(bound))) {
      throw new Refused("paper.scanMissing", kind.label(), subject, kind.word());
    }
  }

  /** What a scan is bound to. */
  static String bound(PaperKind kind, String subject, String version, Numbered numbered) {
    return Sha256.hex(
        kind.word()
            + FIELD
            + subject
            + FIELD
            + version
            + FIELD
            + numbered.number()
            + FIELD
            + numbered.dated());
  }
}
