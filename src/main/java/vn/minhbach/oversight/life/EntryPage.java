package vn.minhbach.oversight.life;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.oversight.TrailBook;

/**
 * One entry as it was hashed, byte for byte: SHA-256 over a zero byte and these bytes is its hash.
 */
@ReadersPage
class EntryPage {

  private final TrailBook trails;

  EntryPage(TrailBook trails) {
    this.trails = trails;
  }

  @GetMapping("/oversight/entries/{stream}/{number}")
  ResponseEntity<byte[]> leaf(@PathVariable String stream, @PathVariable int number) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(trails.entry(stream, number).leaf());
  }
}
