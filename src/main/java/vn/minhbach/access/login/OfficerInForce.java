package vn.minhbach.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.minhbach.access.Officers;

/**
 * Ends the session of an officer who has been locked, or whose password is no longer the one of the
 * login.
 */
public final class OfficerInForce extends OncePerRequestFilter {

  private final Officers officers;

  /** Not a bean, or the container would run it a second time outside the security filters. */
  public OfficerInForce(Officers officers) {
    this.officers = officers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null && !isInForce(login)) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  private boolean isInForce(Authentication login) {
    return officers
        .credential(login.getName())
        .filter(now -> !(login.getPrincipal() instanceof LoggedIn then) || then.credential() == now)
        .isPresent();
  }
}
