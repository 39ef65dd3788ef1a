package vn.minhbach.payout.posted;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.minhbach.page.PublicLimit;

/** The totals of what was posted and what was paid, for everybody and for good; nobody is named. */
@Controller
class PublicPaidPage {

  private final Comparison comparison;
  private final PublicLimit limit;

  PublicPaidPage(Comparison comparison, PublicLimit limit) {
    this.comparison = comparison;
    this.limit = limit;
  }

  @GetMapping("/public/lists/{code}/paid")
  String totals(
      @PathVariable String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    limit.read(request.getRemoteAddr());
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute(
        "found",
        comparison
            .ofCode(code)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "payout/posted-public";
  }
}
