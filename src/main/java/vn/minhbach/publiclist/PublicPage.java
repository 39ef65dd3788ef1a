package vn.minhbach.publiclist;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages: in Vietnamese, without a script, kept by no search engine and no cache. */
@Controller
class PublicPage {

  private final PublicLists lists;

  PublicPage(PublicLists lists) {
    this.lists = lists;
  }

  @GetMapping("/public/lists")
  String lists(Model model, HttpServletResponse response) {
    forget(response);
    model.addAttribute("lists", lists.now());
    return "publiclist/lists";
  }

  /** 404 for a code that never was posted, 410 for a list that has been taken down. */
  @GetMapping("/public/lists/{code}")
  String list(@PathVariable String code, Model model, HttpServletResponse response) {
    forget(response);
    Optional<PublicLists.Heading> heading = lists.find(code);
    if (heading.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "publiclist/unknown";
    }
    model.addAttribute("heading", heading.get());
    Optional<PublicLists.Shown> shown = lists.content(heading.get());
    if (shown.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
      return "publiclist/ended";
    }
    model.addAttribute("list", shown.get());
    return "publiclist/list";
  }

  private static void forget(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Cache-Control", "no-store");
  }
}
