package vn.minhbach;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are longer than any work of an office, before anybody reads them into
 * objects. Forms of pages have a limit of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

  private static final int MEGABYTES = 5;
  private static final int MOST = MEGABYTES << 20;

  private final ProblemJson problems;
  private final DataSize mostFiles;

  BodyLimit(ProblemJson problems, MultipartProperties files) {
    this.problems = problems;
    this.mostFiles = files.getMaxRequestSize();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return type(request).startsWith("application/x-www-form-urlencoded");
  }

  private static String type(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (type(request).startsWith("multipart/")) {
      files(request, response, chain);
      return;
    }
    boolean hasUnknownLength = request.getHeader("Transfer-Encoding") != null;
    byte[] body = hasUnknownLength ? request.getInputStream().readNBytes(MOST + 1) : null;
    long length = hasUnknownLength ? body.length : request.getContentLengthLong();
    if (length > MOST) {
      problems.write(response, problems.of(request, 413, "bodyTooLarge", MEGABYTES));
    } else {
      chain.doFilter(hasUnknownLength ? new ReadBody(request, body) : request, response);
    }
  }

  /** Told before the form's token is looked for in a body that nobody will read. */
  private void files(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() <= mostFiles.toBytes()) {
      chain.doFilter(request, response);
      return;
    }
    ProblemDetail problem = problems.of(request, 413, "filesTooLarge", mostFiles.toMegabytes());
    if (Callers.askForPage(request)) {
      problems.writePart(response, problem);
    } else {
      problems.write(response, problem);
    }
  }
}
