package vn.minhbach;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Scripts send the cookie's value in a header, forms a masked value in a field (against BREACH).
 * The token is made on every request, so that the cookie is there before a script needs it.
 */
class CsrfByHeaderOrForm implements CsrfTokenRequestHandler {

  private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
  private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

  /** Camunda's webapps name their token XSRF-TOKEN; ours must not be mistaken for it. */
  static CsrfConfigurer<HttpSecurity> in(CsrfConfigurer<HttpSecurity> csrf) {
    CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
    cookie.setCookieName("MINHBACH-CSRF");
    cookie.setHeaderName("X-MINHBACH-CSRF");
    cookie.setCookieCustomizer(c -> c.sameSite("Lax"));
    return csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(new CsrfByHeaderOrForm());
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    masked.handle(request, response, token);
    token.get();
  }

  @Override
  public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    boolean byHeader = request.getHeader(token.getHeaderName()) != null;
    return (byHeader ? plain : masked).resolveCsrfTokenValue(request, token);
  }
}
