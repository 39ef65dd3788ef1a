package vn.minhbach.intake.scan;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;
import vn.minhbach.paper.scan.ScanFile;
import vn.minhbach.shared.Refused;

/** A scan as it was sent, looked through before anything waits for it. */
public record SentScan(String fileName, ScanFile file) {

  private static final int MEGABYTES = 10;

  /**
   * Looks through what was sent.
   *
   * @throws Refused codes {@code application.scanLarge} and {@code paper.scan...}
   */
  public static SentScan of(MultipartFile sent) throws IOException {
    if (sent.getSize() > MEGABYTES << 20) {
      throw new Refused("application.scanLarge", MEGABYTES);
    }
    return new SentScan(sent.getOriginalFilename(), ScanFile.of(sent.getBytes()));
  }
}
