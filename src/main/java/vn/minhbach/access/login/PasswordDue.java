package vn.minhbach.access.login;

import org.springframework.security.access.AccessDeniedException;

/** Somebody logged in with a password that an administrator gave; it has to be changed first. */
public final class PasswordDue extends AccessDeniedException {

  private static final long serialVersionUID = 1L;

  PasswordDue() {
    super("the password has to be changed first");
  }
}
