package vn.minhbach.workflow.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Role;
import vn.minhbach.workflow.engine.Inside;

/**
 * What the deployed models give whom to do. The models alone say it; rights and filters follow from
 * them.
 */
@Component
class RoleWork {

  /**
   * Somebody's work in the newest versions of the models.
   *
   * @param processes keys of the processes of which a role may see every task, by role; every role
   *     that is a candidate for any task has an entry
   * @param ballots names of the tasks that are given to a person and not to a role
   */
  record Work(Map<Role, Set<String>> processes, Set<String> ballots) {}

  private final RepositoryService repository;

  RoleWork(RepositoryService repository) {
    this.repository = repository;
  }

  Work read() {
    return Inside.call(
        () -> {
          Work work = new Work(new TreeMap<>(), new TreeSet<>());
          newest().forEach(definition -> add(work, definition));
          return work;
        });
  }

  private List<ProcessDefinition> newest() {
    return repository.createProcessDefinitionQuery().latestVersion().list();
  }

  private void add(Work work, ProcessDefinition definition) {
    Collection<UserTask> tasks =
        repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class);
    List<String> ballots =
        tasks.stream().filter(task -> roles(task).isEmpty()).map(UserTask::getId).toList();
    work.ballots.addAll(ballots);
    for (UserTask task : tasks) {
      for (Role role : roles(task)) {
        Set<String> processes = work.processes.computeIfAbsent(role, r -> new TreeSet<>());
        if (ballots.isEmpty()) {
          processes.add(definition.getKey());
        }
      }
    }
  }

  private static List<Role> roles(UserTask task) {
    return task.getCamundaCandidateGroupsList().stream().map(Role::valueOf).toList();
  }
}
