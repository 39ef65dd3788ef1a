package vn.minhbach.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Refused;

/**
 * Tells Camunda's webapps who is logged in: the officer of our login, with the roles and the area
 * of this moment.
 */
@Component
class OfficeAuthentication implements AuthenticationProvider {

  private final CurrentOfficer currentOfficer;

  OfficeAuthentication(CurrentOfficer currentOfficer) {
    this.currentOfficer = currentOfficer;
  }

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    try {
      Officer officer = currentOfficer.require();
      AuthenticationResult result = AuthenticationResult.successful(officer.user());
      result.setGroups(groups(officer));
      result.setTenants(tenants(officer));
      return result;
    } catch (Refused nobody) {
      return AuthenticationResult.unsuccessful();
    }
  }

  /** The engine knows its administrators by a group of its own. */
  static List<String> groups(Officer officer) {
    List<String> groups =
        new ArrayList<>(officer.roles().stream().map(Role::name).sorted().toList());
    if (officer.roles().contains(Role.administrator)) {
      groups.add(Groups.CAMUNDA_ADMIN);
    }
    return groups;
  }

  static List<String> tenants(Officer officer) {
    return officer.area().units().stream().sorted().toList();
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {
    // the browser is sent to our login page by the security rules
  }
}
