package vn.minhbach.paper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as an answer to a browser, which shows it and keeps nothing. */
public final class PaperAnswer {

  /** A browser shows a PDF by a page of its own, which the rules of our pages would not let in. */
  private static final String OWN_VIEWER =
      "default-src 'none'; object-src 'self'; img-src 'self' data:; style-src 'unsafe-inline';"
          + " frame-ancestors 'self'";

  private PaperAnswer() {}

  /**
   * A PDF shown in the browser.
   *
   * @param name of the file when it is saved, without personal data
   */
  public static ResponseEntity<byte[]> of(String name, byte[] pdf) {
    return of(name, MediaType.APPLICATION_PDF, pdf);
  }

  static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", OWN_VIEWER)
        .body(bytes);
  }
}
