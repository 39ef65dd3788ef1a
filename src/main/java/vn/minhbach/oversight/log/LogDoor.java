package vn.minhbach.oversight.log;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.minhbach.audit.log.Cosignatures;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.page.PublicLimit;

/**
 * The log as everybody may read it, under the addresses of C2SP's tlog-tiles, and where witnesses
 * bring what they signed. The entries themselves are not given here: they tell who did what in
 * which case, and stand in a monitor's export.
 */
@Controller
class LogDoor {

  private static final int CHARACTERS = 20_000;

  private final LogFiles log;
  private final Cosignatures cosignatures;
  private final PublicLimit limit;

  LogDoor(LogFiles log, Cosignatures cosignatures, PublicLimit limit) {
    this.log = log;
    this.cosignatures = cosignatures;
    this.limit = limit;
  }

  @GetMapping("/log/checkpoint")
  ResponseEntity<String> checkpoint() {
    return text(log.checkpoint());
  }

  /** The newest checkpoint that enough witnesses signed; 404 while there is none. */
  @GetMapping("/log/witnessed")
  ResponseEntity<String> witnessed() {
    return text(log.witnessed());
  }

  @GetMapping("/log/vkey")
  ResponseEntity<String> verifierKey() {
    return text(log.verifierKey() + "\n");
  }

  @GetMapping("/log/witnesses")
  ResponseEntity<String> witnesses() {
    return text(cosignatures.policy().toString());
  }

  /**
   * What a witness is asked (tlog-witness, add-checkpoint).
   *
   * @param old entries of the head that it signed last
   */
  @GetMapping("/log/request")
  ResponseEntity<String> request(
      @RequestParam(defaultValue = "0") long old, HttpServletRequest request) {
    limit.read(request.getRemoteAddr());
    try {
      return text(log.request(old));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
    }
  }

  /** Tiles never change: whoever has one need not ask again. */
  @GetMapping("/log/tile/{*place}")
  ResponseEntity<Resource> tile(@PathVariable String place) {
    String path = "tile" + place;
    if (!path.matches("tile/[0-9]{1,2}/(x[0-9]{3}/)*[0-9]{3}(\\.p/[0-9]{1,3})?")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Resource file = new FileSystemResource(log.folder().resolve(path));
    if (!file.isReadable()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(file);
  }

  /**
   * A checkpoint of this log with the line of a witness under it.
   *
   * @return {@code final} once enough of them signed, else {@code taken}
   */
  @PostMapping("/log/cosignature")
  @ResponseBody
  String cosignature(@RequestBody String note, HttpServletRequest request) {
    limit.search(request.getRemoteAddr());
    String read = note.length() > CHARACTERS ? "" : note;
    return cosignatures.take(read) ? "final\n" : "taken\n";
  }

  private static ResponseEntity<String> text(String text) {
    if (text == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(text);
  }
}
