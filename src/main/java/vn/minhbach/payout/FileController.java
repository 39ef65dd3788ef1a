package vn.minhbach.payout;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.page.ShowsPersons;

/** Papers and bank file of a released run, over HTTP. */
@RestController
@ShowsPersons
class FileController {

  private final RunFiles files;

  FileController(RunFiles files) {
    this.files = files;
  }

  @GetMapping("/api/payout/runs/{number}/files/{name:.+}")
  ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable String name) {
    RunFile file = RunFile.named(name);
    byte[] bytes = files.make(number, file);
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(number + "-" + name).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
