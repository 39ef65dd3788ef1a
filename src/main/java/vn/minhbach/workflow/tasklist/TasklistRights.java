package vn.minhbach.workflow.tasklist;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Role;

/**
 * Gives each role what it needs in Tasklist and no more: the application, the names and pictures of
 * the processes, which are no secret, and the tasks of those processes in which the models name the
 * role; where ballots are cast, rights go by task instead. That a ward sees its own tasks only
 * follows from the unit of each task; whether a person may do one is decided by the stage.
 */
@Component
class TasklistRights {

  private static final Set<Integer> SETTLED =
      Set.of(Resources.APPLICATION.resourceType(), Resources.PROCESS_DEFINITION.resourceType());

  private final RoleWork roleWork;
  private final Rights rights;

  TasklistRights(RoleWork roleWork, Rights rights) {
    this.roleWork = roleWork;
    this.rights = rights;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(2)
  void grant() {
    rights.settle(Arrays.stream(Role.values()).map(Role::name).toList(), SETTLED, ofRoles());
    List<Right> all = Arrays.stream(Resources.values()).map(TasklistRights::everything).toList();
    rights.settle(List.of(Groups.CAMUNDA_ADMIN), all.stream().map(Right::resource).toList(), all);
  }

  private List<Right> ofRoles() {
    List<Right> wanted = new ArrayList<>();
    for (Role role : Role.values()) {
      wanted.add(Right.of(role.name(), Resources.APPLICATION, "tasklist", Permissions.ACCESS));
      wanted.add(Right.of(role.name(), Resources.PROCESS_DEFINITION, ANY, Permissions.READ));
    }
    roleWork
        .read()
        .processes()
        .forEach((role, keys) -> keys.forEach(key -> wanted.add(tasksOf(role, key))));
    return wanted;
  }

  /**
   * The engine takes giving a task back for assigning it; giving it to another is refused there.
   */
  private static Right tasksOf(Role role, String process) {
    return Right.of(
        role.name(),
        Resources.PROCESS_DEFINITION,
        process,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK,
        ProcessDefinitionPermissions.TASK_ASSIGN);
  }

  private static Right everything(Resource resource) {
    return Right.of(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
  }
}
