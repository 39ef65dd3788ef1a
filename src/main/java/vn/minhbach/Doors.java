package vn.minhbach;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import vn.minhbach.access.login.AnotherOfficer;
import vn.minhbach.access.login.PasswordDue;
import vn.minhbach.access.login.TooManyLogins;
import vn.minhbach.access.login.TypedName;

/** What those get who are not let in: problem JSON at the API, another try at the login page. */
@Component
class Doors implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

  private final ProblemJson problems;

  Doors(ProblemJson problems) {
    this.problems = problems;
  }

  /** Where nobody is logged in: the login page for who asked for a page, else {@link #commence}. */
  AuthenticationEntryPoint loginOrJson() {
    LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> byKind = new LinkedHashMap<>();
    byKind.put(Callers::isHtmx, this);
    byKind.put(Callers::askForPage, new LoginUrlAuthenticationEntryPoint("/login"));
    DelegatingAuthenticationEntryPoint either = new DelegatingAuthenticationEntryPoint(byKind);
    either.setDefaultEntryPoint(this);
    return either;
  }

  /**
   * Nobody is logged in. A browser gets no Basic challenge: it would keep the password and send it
   * to any page that asks.
   */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
      throws IOException {
    if (thrown instanceof TooManyLogins many) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
      problems.write(response, problems.of(request, 429, "tooManyLogins", minutes(many)));
      return;
    }
    if (Callers.isHtmx(request)) {
      problems.writeLogin(response, request);
      return;
    }
    if (Callers.couldBeMachine(request)) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"minhbach\", charset=\"UTF-8\"");
    }
    problems.write(
        response,
        problems.of(request, 401, thrown instanceof LockedException ? "locked" : "login"));
  }

  /** Somebody is, and may not. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
      throws IOException {
    boolean csrf = thrown instanceof CsrfException;
    if (csrf && request.getSession(false) == null) {
      commence(request, response, null);
      return;
    }
    if (thrown instanceof AnotherOfficer another) {
      problems.writePart(response, problems.of(request, 403, "anotherOfficer", another.user()));
      return;
    }
    boolean due = thrown instanceof PasswordDue;
    String code = csrf ? "csrf" : due ? "passwordDue" : "forbidden";
    if (Callers.isHtmx(request)) {
      problems.writePart(response, problems.of(request, 403, code));
      return;
    }
    if (Callers.askForPage(request)) {
      if (due) {
        response.sendRedirect(request.getContextPath() + "/password");
      } else {
        response.sendError(403);
      }
      return;
    }
    problems.write(response, problems.of(request, 403, code));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
      throws IOException {
    String why = "error";
    if (thrown instanceof TooManyLogins) {
      why = "throttled";
    } else if (thrown instanceof LockedException) {
      why = "locked";
    }
    TypedName.keep(request);
    response.sendRedirect(request.getContextPath() + "/login?" + why);
  }

  private static long minutes(TooManyLogins many) {
    return (many.seconds() + 59) / 60;
  }
}
