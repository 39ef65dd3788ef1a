package vn.minhbach.workflow.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Finds roles by id, name, type and member; a role belongs to no unit and starts no process by
 * itself.
 */
class RoleQuery extends GroupQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient Directory directory;

  RoleQuery(Directory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return found().size();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return Pages.cut(found(), this);
  }

  private List<Group> found() {
    if (procDefId != null || tenantId != null) {
      return List.of();
    }
    return directory.groups(userId).stream()
        .filter(group -> id == null || id.equals(group.getId()))
        .filter(group -> ids == null || List.of(ids).contains(group.getId()))
        .filter(group -> name == null || name.equals(group.getName()))
        .filter(group -> nameLike == null || Pages.like(nameLike, group.getName()))
        .filter(group -> type == null || type.equals(group.getType()))
        .toList();
  }
}
