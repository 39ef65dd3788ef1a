package vn.minhbach.paper.scan;

import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** A file that was looked through. That takes seconds: no transaction should wait for it. */
public record ScanFile(ScanType type, String sha256, byte[] bytes) {

  /**
   * Looks through a file.
   *
   * @throws Refused codes {@code paper.scan...}
   */
  public static ScanFile of(byte[] file) {
    return new ScanFile(ScanType.of(file), Sha256.hex(file), file);
  }
}
