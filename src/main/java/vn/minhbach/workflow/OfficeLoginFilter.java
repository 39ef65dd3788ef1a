package vn.minhbach.workflow;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;

/**
 * Carries our login into Camunda's webapps. Camunda keeps roles and units in the session for as
 * long as the user is the same; here they are taken anew as soon as they differ.
 */
class OfficeLoginFilter extends ContainerBasedAuthenticationFilter {

  private static final Pattern WHO_AM_I = Pattern.compile(".*/api/admin/auth/user/([^/]+)");

  private final CurrentOfficer currentOfficer;

  OfficeLoginFilter(OfficeAuthentication login, CurrentOfficer currentOfficer) {
    this.authenticationProvider = login;
    this.currentOfficer = currentOfficer;
  }

  /** Without the parameter that Camunda's own filter demands: the provider is a bean. */
  @Override
  public void init(FilterConfig config) {}

  /** Camunda leaves out the address at which the webapps ask who is logged in. */
  @Override
  protected String extractEngineName(HttpServletRequest request) {
    String engine = super.extractEngineName(request);
    if (engine != null) {
      return engine;
    }
    Matcher asked = WHO_AM_I.matcher(request.getRequestURI());
    return asked.matches() ? asked.group(1) : null;
  }

  @Override
  protected boolean isAuthenticated(Authentication known, String engine, String user) {
    if (!super.isAuthenticated(known, engine, user)
        || !(known instanceof UserAuthentication login)) {
      return false;
    }
    Officer officer = currentOfficer.require();
    return OfficeAuthentication.groups(officer).equals(login.getGroupIds())
        && OfficeAuthentication.tenants(officer).equals(login.getTenantIds());
  }
}
