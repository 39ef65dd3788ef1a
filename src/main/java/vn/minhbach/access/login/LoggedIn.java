package vn.minhbach.access.login;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of an officer: not the roles, which are read anew on every request.
 *
 * @param credential count of the account's passwords at login; a newer password ends the session
 */
record LoggedIn(String user, int credential) implements AuthenticatedPrincipal, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public String getName() {
    return user;
  }
}
