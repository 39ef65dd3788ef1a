package vn.minhbach;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is said when a request was refused before any of our pages or the API saw it, an address
 * that could deceive the firewall say: the same as everywhere, and nothing of the inside.
 */
@Controller
class LastAnswer implements ErrorController {

  private static final Set<Integer> TOLD = Set.of(400, 404, 405, 406, 413, 415);

  private final ProblemJson problems;

  LastAnswer(ProblemJson problems) {
    this.problems = problems;
  }

  /** Whoever asks for this address itself finds nothing. */
  @RequestMapping("/error")
  Object answer(HttpServletRequest request) {
    Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = told == null ? HttpStatus.NOT_FOUND.value() : (int) told;
    if (Callers.askForPage(request)) {
      String page = Callers.isCitizen(request) ? "office/public-problem" : "error";
      return new ModelAndView(page, Map.of("status", status), HttpStatusCode.valueOf(status));
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problems.of(request, status, code(status), "-"));
  }

  private static String code(int status) {
    if (TOLD.contains(status)) {
      return "http." + status;
    }
    return switch (status) {
      case 401 -> "login";
      case 403 -> "forbidden";
      default -> status < 500 ? "http.400" : "unexpected";
    };
  }
}
