package vn.minhbach.access.login;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.shared.Refused;

/**
 * The officer of this thread. Camunda's webapps lie behind the same filters, so a service task that
 * runs in the request of who completed the task finds the same officer; a job finds nobody.
 */
@Component
class LoggedInOfficer implements CurrentOfficer {

  private final Officers officers;

  LoggedInOfficer(Officers officers) {
    this.officers = officers;
  }

  @Override
  public Officer require() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null
        || !login.isAuthenticated()
        || login instanceof AnonymousAuthenticationToken) {
      throw new Refused("access.login");
    }
    return officers.find(login.getName()).orElseThrow(() -> new Refused("access.login"));
  }
}
