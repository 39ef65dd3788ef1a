package vn.minhbach.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.UnitTenant;

/**
 * A process of which one instance runs for one piece of work. Its business key is the number of
 * that piece, which begins with the code of the unit that owns it; only people of units in charge
 * see its tasks.
 */
abstract class OfficeProcess {

  private final String definition;
  private final RuntimeService runtime;
  private final TaskService tasks;

  OfficeProcess(String definition, RuntimeService runtime, TaskService tasks) {
    this.definition = definition;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** Starts the process under this number. */
  public void start(String key) {
    Inside.run(
        () ->
            runtime
                .createProcessInstanceByKey(definition)
                .businessKey(key)
                .setVariables(UnitTenant.of(key))
                .execute());
  }

  /**
   * Completes the open task of this name; the service task behind it records the act in the domain,
   * which may refuse it.
   *
   * @param user whose task it is, where several people have one of that name
   * @throws Refused code {@code workflow.noTask} when no such task is open
   */
  public void complete(String key, String task, String user) {
    Inside.run(
        () ->
            tasks.complete(
                taskOf(user, open(key, task))
                    .orElseThrow(() -> new Refused("workflow.noTask", key, TaskWord.of(task)))));
  }

  private List<Task> open(String key, String task) {
    return tasks
        .createTaskQuery()
        .processDefinitionKey(definition)
        .processInstanceBusinessKey(key)
        .taskDefinitionKey(task)
        .list();
  }

  /**
   * The id of the task that is the user's own, or that a role has and not a person; whoever claimed
   * that one in Tasklist.
   */
  private Optional<String> taskOf(String user, List<Task> open) {
    return open.stream()
        .filter(task -> user.equals(task.getAssignee()) || isOfRole(task))
        .map(Task::getId)
        .findFirst();
  }

  private boolean isOfRole(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .anyMatch(link -> link.getGroupId() != null);
  }
}
