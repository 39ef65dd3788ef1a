package vn.minhbach.access.login;

import org.springframework.security.access.AccessDeniedException;

/** A page that one officer opened was sent while another is logged in. */
public final class AnotherOfficer extends AccessDeniedException {

  private static final long serialVersionUID = 1L;

  private final String user;

  AnotherOfficer(String user) {
    super("a page of another officer");
    this.user = user;
  }

  /** Who opened the page, as the page says. */
  public String user() {
    return user;
  }
}
