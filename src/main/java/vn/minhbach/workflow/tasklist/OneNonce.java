package vn.minhbach.workflow.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Camunda keeps the nonce of its content security policy in one place for all requests, so that a
 * page can be written with the nonce of another request than the one in its header: the browser
 * then blocks every script and the page stays blank. Here the header takes the nonce that stands in
 * the page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneNonce extends OncePerRequestFilter {

  private static final String POLICY = "Content-Security-Policy";
  private static final Pattern IN_PAGE = Pattern.compile("<script[^>]* nonce=\"([\\w-]+)\"");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !(path.contains("/camunda/app/") && path.endsWith("/"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    String policy = page.getHeader(POLICY);
    Matcher written =
        IN_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.ISO_8859_1));
    if (policy != null && written.find()) {
      page.setHeader(
          POLICY, policy.replaceAll("'nonce-[^']*'", "'nonce-" + written.group(1) + "'"));
    }
    page.copyBodyToResponse();
  }
}
