package vn.minhbach.oversight.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.audit.log.Cosignatures;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/**
 * The log as a monitor works with it: how far it is and who witnessed it, and the two files that
 * travel on a stick to a witness and back.
 */
@OfficePage(
    roles = {Role.monitor, Role.administrator},
    menu = "/oversight/log",
    label = "oversight.page.log",
    order = 720)
class LogPage {

  private static final int CHARACTERS = 20_000;

  private final LogDesk desk;
  private final Cosignatures cosignatures;

  LogPage(LogDesk desk, Cosignatures cosignatures) {
    this.desk = desk;
    this.cosignatures = cosignatures;
  }

  @GetMapping("/oversight/log")
  String log(Model model) {
    model.addAttribute("state", desk.state());
    return "oversight/log";
  }

  /** What goes to the witness on a stick. */
  @GetMapping("/oversight/log/request.txt")
  ResponseEntity<byte[]> request(@RequestParam(defaultValue = "0") long old) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"yeu-cau-lam-chung.txt\"")
        .body(desk.request(old).getBytes(StandardCharsets.UTF_8));
  }

  /** What came back. */
  @PostMapping("/oversight/log/cosignature")
  String cosignature(@RequestParam MultipartFile note, RedirectAttributes next) throws IOException {
    String text =
        note.getSize() > CHARACTERS ? "" : new String(note.getBytes(), StandardCharsets.UTF_8);
    boolean isFinal = cosignatures.take(text);
    Done.tell(next, isFinal ? "oversight.done.final" : "oversight.done.cosigned");
    return "redirect:/oversight/log";
  }
}
