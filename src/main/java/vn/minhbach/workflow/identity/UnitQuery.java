package vn.minhbach.workflow.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Finds units by code, name and officer; an officer's units are those of the area. No role has
 * units of its own.
 */
class UnitQuery extends TenantQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient Directory directory;

  UnitQuery(Directory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return found().size();
  }

  @Override
  public List<Tenant> executeList(CommandContext context, Page page) {
    return Pages.cut(found(), this);
  }

  private List<Tenant> found() {
    if (groupId != null) {
      return List.of();
    }
    return directory.tenants(userId).stream()
        .filter(tenant -> id == null || id.equals(tenant.getId()))
        .filter(tenant -> ids == null || List.of(ids).contains(tenant.getId()))
        .filter(tenant -> name == null || name.equals(tenant.getName()))
        .filter(tenant -> nameLike == null || Pages.like(nameLike, tenant.getName()))
        .toList();
  }
}
