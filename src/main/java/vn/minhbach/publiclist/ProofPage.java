package vn.minhbach.publiclist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.minhbach.page.PublicLimit;

/**
 * Where the code on a posted notice leads whoever wants to check: that this list, and this line,
 * stands in the log. What is shown can be checked without us.
 */
@Controller
class ProofPage {

  private final PublicLists lists;
  private final ListProofs proofs;
  private final PublicLimit limit;

  ProofPage(PublicLists lists, ListProofs proofs, PublicLimit limit) {
    this.lists = lists;
    this.proofs = proofs;
    this.limit = limit;
  }

  @ModelAttribute
  void forget(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Cache-Control", "no-store");
    limit.read(request.getRemoteAddr());
  }

  @GetMapping("/public/lists/{code}/proof")
  String proof(@PathVariable String code, Model model) {
    show(heading(code), model);
    return "publiclist/proof";
  }

  /** As C2SP's tlog-proof writes it; 404 for a second after the list was posted. */
  @GetMapping("/public/lists/{code}/list.tlog-proof")
  ResponseEntity<byte[]> file(@PathVariable String code) {
    return proofs
        .of(heading(code))
        .map(proof -> download(proof.entry().text(), "list.tlog-proof"))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The text whose hash stands in the log; 410 and the page that says so once it is down. */
  @GetMapping("/public/lists/{code}/list.tsv")
  Object text(@PathVariable String code) {
    PublicLists.Heading heading = heading(code);
    Optional<PublicLists.Shown> shown = lists.content(heading);
    return shown.isPresent()
        ? download(shown.get().content().text(), "list.tsv")
        : new ModelAndView("publiclist/ended", Map.of("heading", heading), HttpStatus.GONE);
  }

  /** Which line it is stands in the body, so that no address and no log knows it. */
  @PostMapping("/public/lists/{code}/line")
  String line(
      @PathVariable String code,
      @RequestParam String line,
      HttpServletRequest request,
      Model model) {
    limit.search(request.getRemoteAddr());
    PublicLists.Heading heading = heading(code);
    show(heading, model);
    model.addAttribute("copied", line);
    Optional<PublicContent.Row> found = proofs.line(heading, line);
    model.addAttribute("line", found.orElse(null));
    model.addAttribute("missing", found.isPresent() ? List.of() : missing(heading, line));
    return "publiclist/proof";
  }

  private void show(PublicLists.Heading heading, Model model) {
    model.addAttribute("heading", heading);
    model.addAttribute("posted", lists.content(heading).isPresent());
    model.addAttribute("proof", proofs.of(heading).orElse(null));
  }

  private List<String> missing(PublicLists.Heading heading, String line) {
    boolean hasYear =
        lists.content(heading).stream()
            .flatMap(shown -> shown.content().rows().stream())
            .anyMatch(row -> row.birthYear() != null);
    return CopiedLine.missing(line, hasYear);
  }

  private PublicLists.Heading heading(String code) {
    return lists.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<byte[]> download(String text, String name) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
