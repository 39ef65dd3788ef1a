package vn.minhbach.paper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.minhbach.paper.scan.ScanType;

/** A paper as an answer to a browser, which shows it and keeps nothing. */
public final class PaperAnswer {

  /** A browser shows a PDF by a page of its own, which the rules of our pages would not let in. */
  private static final String OWN_VIEWER =
      "default-src 'none'; object-src 'self'; img-src 'self' data:; style-src 'unsafe-inline';"
          + " frame-ancestors 'self'";

  private static final String SANDBOX = "default-src 'none'; sandbox";

  private PaperAnswer() {}

  /**
   * A PDF shown in the browser.
   *
   * @param name of the file when it is saved, without personal data
   */
  public static ResponseEntity<byte[]> of(String name, byte[] pdf) {
    return of(
        ContentDisposition.inline().filename(name),
        MediaType.APPLICATION_PDF_VALUE,
        OWN_VIEWER,
        pdf);
  }

  /**
   * A scan as it came, apart from everything else that the browser knows of us: a picture is shown;
   * a PDF is opened by the reader's program, since a browser shows none in a sandbox.
   *
   * @param name of the file when it is saved, without personal data and ending
   */
  public static ResponseEntity<byte[]> scan(String name, ScanType type, byte[] file) {
    ContentDisposition.Builder how =
        type.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
    return of(how.filename(name + "." + type.ending()), type.media(), SANDBOX, file);
  }

  private static ResponseEntity<byte[]> of(
      ContentDisposition.Builder how, String media, String policy, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(media))
        .header(HttpHeaders.CONTENT_DISPOSITION, how.build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", policy)
        .body(bytes);
  }
}
