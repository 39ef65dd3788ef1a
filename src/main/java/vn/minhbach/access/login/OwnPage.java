package vn.minhbach.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Two officers share a computer: what the first one typed is not recorded in the name of the second
 * who has logged in since. Our pages say whose they are.
 */
public final class OwnPage extends OncePerRequestFilter {

  private static final String OFFICER = "X-MINHBACH-OFFICER";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    String opened = request.getHeader(OFFICER);
    if (login != null && opened != null && !opened.equals(login.getName())) {
      throw new AnotherOfficer(opened);
    }
    chain.doFilter(request, response);
  }
}
