package vn.minhbach.access;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Logs a demo officer in on this thread, for tests that call beans: {@code try (var me =
 * LogIn.as("canbo1p00121")) {...}}.
 */
public final class LogIn implements AutoCloseable {

  private LogIn() {}

  /** As if the officer's request were being served by this thread. */
  public static LogIn as(String user) {
    var login = UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    SecurityContextHolder.getContext().setAuthentication(login);
    return new LogIn();
  }

  @Override
  public void close() {
    SecurityContextHolder.clearContext();
  }
}
