package vn.minhbach.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.page.PublicLimit;

/**
 * Where a citizen asks for the own application, without a login and without a script; the address
 * with the code stands as QR code on the receipt.
 */
@Controller
class CitizenPage {

  private static final int LONGEST = 40;

  private final Standings standings;
  private final PublicLimit limit;

  CitizenPage(Standings standings, PublicLimit limit) {
    this.standings = standings;
    this.limit = limit;
  }

  /** The form; what is typed into it goes to the address of the code. */
  @GetMapping("/public/cases")
  String ask(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    limit.read(request.getRemoteAddr());
    forget(response);
    String bare = code.replaceAll("[^0-9A-Za-z]", "");
    return bare.isEmpty()
        ? "citizen/ask"
        : "redirect:/public/cases/" + bare.substring(0, Math.min(LONGEST, bare.length()));
  }

  /** 404 with the same words for every code that is none. */
  @GetMapping("/public/cases/{code}")
  String show(
      @PathVariable String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    limit.search(request.getRemoteAddr());
    forget(response);
    Optional<Standing> standing = standings.of(code);
    if (standing.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("isUnknown", true);
      return "citizen/ask";
    }
    model.addAttribute("standing", standing.get());
    model.addAttribute("steps", Step.values());
    return "citizen/standing";
  }

  private static void forget(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
  }
}
