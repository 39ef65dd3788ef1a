package vn.minhbach;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are longer than any work of an office, before anybody reads them into
 * objects. Files have a limit of their own, and so have forms of pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

  private static final int MEGABYTES = 5;
  private static final int MOST = MEGABYTES << 20;

  private final ProblemJson problems;

  BodyLimit(ProblemJson problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean hasUnknownLength = request.getHeader("Transfer-Encoding") != null;
    byte[] body = hasUnknownLength ? request.getInputStream().readNBytes(MOST + 1) : null;
    long length = hasUnknownLength ? body.length : request.getContentLengthLong();
    if (length > MOST) {
      problems.write(response, problems.of(request, 413, "bodyTooLarge", MEGABYTES));
    } else {
      chain.doFilter(hasUnknownLength ? new ReadBody(request, body) : request, response);
    }
  }
}
