package vn.minhbach.access.login;

import org.springframework.security.core.AuthenticationException;

/**
 * Passwords were wrong too often; the next try is refused unread until some minutes have passed.
 */
public final class TooManyLogins extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  TooManyLogins(long seconds) {
    super("too many wrong passwords");
    this.seconds = seconds;
  }

  /** After how many seconds the next try will be read. */
  public long seconds() {
    return seconds;
  }
}
