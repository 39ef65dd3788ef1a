package vn.minhbach.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.minhbach.access.Officers;

/**
 * Lets nobody work under a password that an administrator knows: whatever is done would be done by
 * either of two. Only the way to another password is open.
 */
public final class OwnPasswordFirst extends OncePerRequestFilter {

  private static final Set<String> OPEN =
      Set.of(
          "/login", "/logout", "/error", "/password", "/api/access/me", "/api/access/me/password");

  private final Officers officers;

  /** Not a bean, or the container would run it a second time outside the security filters. */
  public OwnPasswordFirst(Officers officers) {
    this.officers = officers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (login != null && !OPEN.contains(path) && officers.mustChangePassword(login.getName())) {
      throw new PasswordDue();
    }
    chain.doFilter(request, response);
  }
}
