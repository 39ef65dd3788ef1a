package vn.minhbach.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The user name of a login that failed, kept for the next page: never in an address. */
public final class TypedName {

  private static final String KEPT = TypedName.class.getName();

  private TypedName() {}

  /** Keeps what was typed until the login page comes again. */
  public static void keep(HttpServletRequest login) {
    String typed = login.getParameter("username");
    if (typed != null) {
      login.getSession().setAttribute(KEPT, OfficerLogin.userName(typed));
    }
  }

  static String take(HttpServletRequest page) {
    HttpSession session = page.getSession(false);
    Object typed = session == null ? null : session.getAttribute(KEPT);
    if (typed != null) {
      session.removeAttribute(KEPT);
    }
    return (String) typed;
  }
}
