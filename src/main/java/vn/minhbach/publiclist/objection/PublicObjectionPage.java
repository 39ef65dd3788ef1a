package vn.minhbach.publiclist.objection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.page.PublicLimit;
import vn.minhbach.shared.Refused;

/**
 * Where anybody says something about a posted list, without a login and without a script, and asks
 * later with the code of the receipt what came of it. What is said stands in the body of the
 * request: no address and no log knows it.
 */
@Controller
class PublicObjectionPage {

  private static final Set<String> REMEDIED =
      Set.of(
          "objection.noList",
          "objection.noLine",
          "objection.noReceipt",
          "objection.notDeclined",
          "publiclist.onLaterList",
          "publiclist.receivedEarlier");

  private final PublicObjections objections;
  private final PublicLimit limit;

  PublicObjectionPage(PublicObjections objections, PublicLimit limit) {
    this.objections = objections;
    this.limit = limit;
  }

  @ModelAttribute
  void forget(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    limit.read(request.getRemoteAddr());
  }

  /** The form for a list, or for somebody who was refused, and where to ask with a receipt. */
  @GetMapping("/public/objections")
  String ask(
      @RequestParam(defaultValue = "") String list,
      @RequestParam(required = false) Integer line,
      @RequestParam(defaultValue = "") String code,
      Model model) {
    String bare = code.replaceAll("[^0-9A-Za-z]", "");
    if (!bare.isEmpty()) {
      return "redirect:/public/objections/" + bare.substring(0, Math.min(40, bare.length()));
    }
    return form(list, line, null, model);
  }

  @PostMapping("/public/objections")
  String say(
      @Valid Said said,
      BindingResult wrong,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    List<String> problems = said.wrong(wrong);
    if (problems.isEmpty()) {
      String address = request.getRemoteAddr();
      if (isTooMuch(address, model)) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return form(said.list(), said.line(), said, model);
      }
      try {
        return "redirect:/public/objections/" + taken(said).receiptCode();
      } catch (Refused refused) {
        problems = List.of(problem(refused));
        limit.giveBack(address);
        mayGuess(said, address);
      }
    }
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    model.addAttribute("problems", problems);
    return form(said.list(), said.line(), said, model);
  }

  /** Whoever sends too much keeps what was typed, and reads how long to wait. */
  private boolean isTooMuch(String address, Model model) {
    try {
      limit.send(address);
      return false;
    } catch (Refused tooMany) {
      model.addAttribute("wait", tooMany.args()[0]);
      return true;
    }
  }

  /** The same form sent twice at the same moment is taken once. */
  private Objection taken(Said said) {
    try {
      return objections.say(said);
    } catch (DuplicateKeyException twice) {
      return objections.say(said);
    }
  }

  /** Whoever tries codes of receipts here is slowed down as where they are looked up. */
  private void mayGuess(Said said, String address) {
    if (said.receipt() != null && !said.receipt().isBlank()) {
      limit.search(address);
    }
  }

  /** What somebody can put right has words of its own. */
  private static String problem(Refused refused) {
    if (!REMEDIED.contains(refused.code())) {
      throw refused;
    }
    return "objection.public." + refused.code().replace("objection.", "");
  }

  /** 404 with the same words for every code that is none. */
  @GetMapping("/public/objections/{code}")
  String show(
      @PathVariable String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    limit.search(request.getRemoteAddr());
    Optional<PublicObjections.Standing> standing = objections.of(code);
    if (standing.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("isUnknown", true);
      return form("", null, null, model);
    }
    model.addAttribute("standing", standing.get());
    return "publiclist/objection-standing";
  }

  private String form(String list, Integer line, Said said, Model model) {
    model.addAttribute("about", objections.list(list).orElse(null));
    model.addAttribute("list", list == null ? "" : list);
    model.addAttribute("line", line);
    model.addAttribute("said", said);
    model.addAttribute("form", said == null ? UUID.randomUUID().toString() : said.form());
    return "publiclist/objection-form";
  }
}
