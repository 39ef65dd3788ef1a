package vn.minhbach.workflow.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import vn.minhbach.access.OfficerSearch;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/**
 * Finds officers by user name, role and unit. Names and addresses are not kept: a search by them
 * finds nobody.
 */
class OfficerQuery extends UserQueryImpl {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 1000;

  private final transient Directory directory;

  OfficerQuery(Directory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return search().map(directory::countUsers).orElse(0L);
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return search().map(directory::users).orElse(List.of());
  }

  /** Nothing when the query asks for what we do not keep. */
  private Optional<OfficerSearch> search() {
    Optional<Role> role = Directory.role(groupId);
    boolean unknown =
        groupId != null && role.isEmpty()
            || tenantId != null && !tenantId.matches("\\d{2}|\\d{3}|\\d{5}")
            || firstName != null
            || firstNameLike != null
            || lastName != null
            || lastNameLike != null
            || email != null
            || emailLike != null
            || procDefId != null
            || ids != null && (ids.length == 0 || ids.length > MOST);
    if (unknown) {
      return Optional.empty();
    }
    Collection<String> users = id != null ? List.of(id) : ids == null ? null : List.of(ids);
    UnitCode unit = tenantId == null ? null : new UnitCode(tenantId);
    return Optional.of(
        new OfficerSearch(users, role.orElse(null), unit, getFirstResult(), getMaxResults()));
  }
}
