package vn.minhbach.workflow.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.engine.Inside;

/**
 * Finds open tasks for those who may work them: by a role or by name, and in their area. To others
 * a task does not exist.
 */
@Component
class OpenTasks {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final TaskTimes times;
  private final Clock clock;

  OpenTasks(
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository,
      TaskTimes times,
      Clock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.times = times;
    this.clock = clock;
  }

  /**
   * @throws Refused code {@code workflow.unknownTask} when no such task is open for the officer
   */
  OpenTask of(String id, Officer officer) {
    return Inside.call(
        () -> {
          Task task = tasks.createTaskQuery().taskId(id).singleResult();
          if (task == null || !mayWork(officer, task)) {
            throw new Refused("workflow.unknownTask");
          }
          return new OpenTask(
              process(task),
              task.getTaskDefinitionKey(),
              key(task),
              LocalDate.now(clock),
              times.of(task));
        });
  }

  private boolean mayWork(Officer officer, Task task) {
    return officer.area().covers(new UnitCode(task.getTenantId()))
        && (officer.user().equals(task.getAssignee()) || isCandidate(officer, task));
  }

  private boolean isCandidate(Officer officer, Task task) {
    List<String> groups =
        tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).toList();
    return officer.roles().stream().anyMatch(role -> groups.contains(role.name()));
  }

  private String process(Task task) {
    return repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
  }

  private String key(Task task) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }
}
