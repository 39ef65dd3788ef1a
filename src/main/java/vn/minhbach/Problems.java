package vn.minhbach;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Traces;

/**
 * Turns whatever goes wrong into an answer that says what, why and what to do; as problem JSON, and
 * as a page for pages.
 */
@ControllerAdvice
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final ProblemJson problems;

  Problems(ProblemJson problems) {
    this.problems = problems;
  }

  /**
   * Returns a {@link ResponseEntity} or, for a browser that asked for a page, a {@link
   * ModelAndView}.
   */
  @ExceptionHandler(Exception.class)
  Object answer(Exception thrown, HttpServletRequest request) throws Exception {
    if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
      throw thrown; // the security filters answer
    }
    if (thrown instanceof AsyncRequestNotUsableException) {
      return null; // nobody listens any more
    }
    ProblemDetail problem = problem(thrown, request);
    HttpHeaders headers =
        thrown instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
    return Callers.askForPage(request) ? page(problem, request) : json(problem, headers);
  }

  private ProblemDetail problem(Exception thrown, HttpServletRequest request) {
    Refused refused = refusalBehind(thrown);
    if (refused != null) {
      return problems.refused(request, refused);
    }
    if (thrown instanceof BindException invalid) {
      return problems.invalid(request, invalid);
    }
    if (thrown instanceof HandlerMethodValidationException invalid) {
      return problems.invalid(request, InvalidField.of(invalid));
    }
    Unreadable unreadable = Unreadable.of(thrown);
    if (unreadable != null) {
      return problems.unreadable(request, unreadable);
    }
    if (thrown instanceof ErrorResponse known) {
      int status = known.getStatusCode().value();
      return problems.of(request, status, status < 500 ? "http." + status : "unexpected", "-");
    }
    if (thrown instanceof HttpMessageNotReadableException
        || thrown instanceof TypeMismatchException
        || thrown instanceof MultipartException) {
      return problems.of(request, 400, "http.400");
    }
    if (thrown instanceof ConcurrencyFailureException || thrown instanceof DuplicateKeyException) {
      return problems.of(request, 409, "busy");
    }
    return unexpected(thrown, request);
  }

  /** The engine wraps what a stage refuses in exceptions of its own. */
  private static Refused refusalBehind(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Refused refused) {
        return refused;
      }
    }
    return null;
  }

  /**
   * Tells a number under which the log has more. The log holds no message of the exception: it may
   * quote personal data.
   */
  private ProblemDetail unexpected(Exception thrown, HttpServletRequest request) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} {}", reference, Traces.withoutMessages(thrown));
    ProblemDetail problem = problems.of(request, 500, "unexpected", reference);
    problem.setProperty("reference", reference);
    return problem;
  }

  private static ModelAndView page(ProblemDetail problem, HttpServletRequest request) {
    Map<String, Object> values = new HashMap<>();
    values.put("status", problem.getStatus());
    values.put("code", problem.getProperties().get("code"));
    values.put("title", problem.getTitle());
    values.put("detail", problem.getDetail());
    values.put("back", Callers.pageBefore(request));
    return new ModelAndView(view(request), values, HttpStatus.valueOf(problem.getStatus()));
  }

  private static String view(HttpServletRequest request) {
    if (Callers.isHtmx(request)) {
      return "office/notice :: problem";
    }
    return Callers.isCitizen(request) ? "office/public-problem" : "error";
  }

  private static ResponseEntity<ProblemDetail> json(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
