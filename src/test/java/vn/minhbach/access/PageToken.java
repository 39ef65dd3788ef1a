package vn.minhbach.access;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token of our pages, as a browser sends it. Spring Security's own {@code csrf()} puts another
 * keeper of tokens into the office for good, and real tokens would be refused from then on.
 */
public final class PageToken {

  private static final Cookie TOKEN = new Cookie("MINHBACH-CSRF", "a-token");

  private PageToken() {}

  public static RequestPostProcessor csrf() {
    return request -> {
      Cookie[] others = request.getCookies();
      request.setCookies(
          Stream.concat(others == null ? Stream.empty() : Arrays.stream(others), Stream.of(TOKEN))
              .toArray(Cookie[]::new));
      request.addHeader("X-MINHBACH-CSRF", TOKEN.getValue());
      return request;
    };
  }
}
