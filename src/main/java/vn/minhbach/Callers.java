package vn.minhbach;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Who sent a request, as far as its headers tell. A machine sends its password itself with each
 * call and has no session that another page could borrow; a browser is told by the headers that it
 * puts on what a page makes it send.
 */
final class Callers {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private Callers() {}

  static boolean couldBeMachine(HttpServletRequest request) {
    return request.getSession(false) == null
        && request.getHeader(HttpHeaders.ORIGIN) == null
        && request.getHeader("Sec-Fetch-Site") == null;
  }

  /** True for what changes something, unless a machine authenticates itself with it. */
  static boolean needsCsrfToken(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    return !READING.contains(request.getMethod()) && !(basic && couldBeMachine(request));
  }

  /** True for a script of our pages that puts the answer into the page. */
  static boolean isHtmx(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** True for a browser that will show the answer as a page, or as a part of one. */
  static boolean askForPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return (isHtmx(request) || accept != null && accept.contains(MediaType.TEXT_HTML_VALUE))
        && !path.startsWith("/api/")
        && !path.startsWith("/camunda/api/");
  }

  /** True where citizens are, who have no login and no administrator. */
  static boolean isCitizen(HttpServletRequest request) {
    Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String address = first == null ? request.getRequestURI() : first.toString();
    return address.substring(request.getContextPath().length()).startsWith("/public/");
  }

  /** The page of ours from which a form was sent; null where the browser does not say. */
  static String pageBefore(HttpServletRequest request) {
    String before = request.getHeader("Referer");
    String own = request.getRequestURL().toString().replaceFirst("(://[^/]+).*", "$1/");
    return before != null && before.startsWith(own) ? before.substring(own.length() - 1) : null;
  }
}
