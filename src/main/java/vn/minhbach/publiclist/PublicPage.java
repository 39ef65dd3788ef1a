package vn.minhbach.publiclist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.page.Paging;
import vn.minhbach.page.PublicLimit;
import vn.minhbach.publiclist.PublicSearch.Sought;

/**
 * The public pages: without a login and without a script, kept by no search engine and no cache,
 * and slowed down for who asks too often. Whom somebody looks for stands in the body of a request,
 * so that no address and no log knows it; the request changes nothing and needs no token.
 */
@Controller
class PublicPage {

  private final PublicLists lists;
  private final PublicIndex index;
  private final PublicSearch search;
  private final PublicLimit limit;
  private final PostingTime time;

  PublicPage(
      PublicLists lists,
      PublicIndex index,
      PublicSearch search,
      PublicLimit limit,
      PostingTime time) {
    this.lists = lists;
    this.index = index;
    this.search = search;
    this.limit = limit;
    this.time = time;
  }

  @ModelAttribute
  void forget(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Cache-Control", "no-store");
    limit.read(request.getRemoteAddr());
  }

  @GetMapping("/public/lists")
  String lists(
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) String scheme,
      @RequestParam(required = false) LocalDate since,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    PublicIndex.Wanted wanted = new PublicIndex.Wanted(orNull(unit), orNull(scheme), since);
    model.addAttribute("index", index.page(wanted, page));
    return "publiclist/lists";
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** Looks for one person in the lists that a ward has posted now. */
  @PostMapping("/public/lists/search")
  String search(@Valid Sought sought, HttpServletRequest request, Model model) {
    limit.search(request.getRemoteAddr());
    List<PublicSearch.Found> found = search.of(sought);
    model.addAttribute("sought", sought);
    model.addAttribute("found", found);
    model.addAttribute("complete", sought.isComplete());
    model.addAttribute("districts", index.districts());
    return "publiclist/search";
  }

  /** 404 for a code that never was posted, 410 for a list that has been taken down. */
  @GetMapping("/public/lists/{code}")
  String list(
      @PathVariable String code,
      @RequestParam(defaultValue = "1") int page,
      Model model,
      HttpServletResponse response) {
    Optional<PublicLists.Heading> heading = lists.find(code);
    if (heading.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "publiclist/unknown";
    }
    model.addAttribute("heading", heading.get());
    Optional<PublicLists.Shown> shown = lists.content(heading.get());
    if (shown.isEmpty()) {
      if (!heading.get().onWeb() && heading.get().posting().isPublicAt(time.now())) {
        return "publiclist/offline";
      }
      response.setStatus(HttpStatus.GONE.value());
      return "publiclist/ended";
    }
    List<PublicContent.Row> rows = shown.get().content().rows();
    Paging paging = Paging.of(page, rows.size());
    model.addAttribute("list", shown.get());
    model.addAttribute("rows", paging.part(rows));
    model.addAttribute("paging", paging);
    model.addAttribute("districts", index.districts());
    return "publiclist/list";
  }
}
