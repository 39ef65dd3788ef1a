package vn.minhbach;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Vietnamese, unless English was asked for: by people with the cookie {@code MINHBACH-LANG=en}, by
 * machines, which have no session, with {@code Accept-Language: en}. What a browser sends by itself
 * does not count for people: an office computer that was installed in English would talk English to
 * a ward's officer.
 */
class OfficeLanguage implements LocaleResolver {

  static final String COOKIE = "MINHBACH-LANG";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Cookie chosen = WebUtils.getCookie(request, COOKIE);
    if (chosen != null) {
      return "en".equals(chosen.getValue()) ? Locale.ENGLISH : MessageBundles.VIETNAMESE;
    }
    boolean machine =
        request.getSession(false) == null && request.getRequestURI().startsWith("/api/");
    boolean english =
        request.getHeader("Accept-Language") != null
            && "en".equals(request.getLocale().getLanguage());
    return machine && english ? Locale.ENGLISH : MessageBundles.VIETNAMESE;
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    Cookie chosen = new Cookie(COOKIE, locale == null ? "vi" : locale.getLanguage());
    chosen.setPath("/");
    response.addCookie(chosen);
  }
}
