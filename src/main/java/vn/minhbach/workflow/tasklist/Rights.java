package vn.minhbach.workflow.tasklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.engine.Inside;

/** The rights of groups as the engine keeps them. */
@Component
class Rights {

  private final AuthorizationService authorizations;

  Rights(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /**
   * Leaves the groups exactly these rights on resources of these types: grants what is missing and
   * takes back the rest.
   */
  void settle(Collection<String> groups, Collection<Integer> resources, Collection<Right> wanted) {
    Set<Right> missing = new HashSet<>(wanted);
    Inside.run(
        () -> {
          for (Authorization granted : granted(groups)) {
            if (resources.contains(granted.getResourceType())
                && !missing.remove(Right.of(granted))) {
              authorizations.deleteAuthorization(granted.getId());
            }
          }
          missing.forEach(this::grant);
        });
  }

  private Collection<Authorization> granted(Collection<String> groups) {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .groupIdIn(groups.toArray(String[]::new))
        .list();
  }

  private void grant(Right right) {
    Authorization authorization =
        authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    right.writeTo(authorization);
    authorizations.saveAuthorization(authorization);
  }
}
