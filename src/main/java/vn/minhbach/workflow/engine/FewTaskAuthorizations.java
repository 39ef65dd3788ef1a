package vn.minhbach.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.Task;

/**
 * Writes no authorization for a task: with one row for each candidate group the table grows with
 * every case and slows every query. Who may work a task follows from the role's right on the
 * definition and from the unit.
 *
 * <p>A process that gives tasks to persons and not to a role, as ballots are given, is another
 * thing: whoever could see the whole definition would see the ballots of others. There the rights
 * go by task; sittings are few, and the rows go with the task.
 */
final class FewTaskAuthorizations extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    return goesByTask(task) ? super.newTaskAssignee(task, oldAssignee, newAssignee) : null;
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
    return goesByTask(task) ? super.newTaskGroupIdentityLink(task, group, type) : null;
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
    return null;
  }

  @Override
  public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
    return null;
  }

  private static boolean goesByTask(Task task) {
    return ((TaskEntity) task)
        .getProcessDefinition().getTaskDefinitions().values().stream()
            .anyMatch(FewTaskAuthorizations::isPersonal);
  }

  private static boolean isPersonal(TaskDefinition task) {
    return task.getCandidateGroupIdExpressions().isEmpty();
  }
}
