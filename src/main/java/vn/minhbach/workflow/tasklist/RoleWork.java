package vn.minhbach.workflow.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Role;
import vn.minhbach.workflow.engine.Inside;

/** What the deployed models give whom to do. The models alone say it; rights and filters follow from them. */
@Component
class RoleWork {

  /**
   * Somebody's work in the newest versions of the models.
   *
   * @param processes keys of the processes in which a role is a candidate for tasks, by role
   * @param ballots names of the tasks that are given to a person and not to a role
   */
  record Work(TreeMap<Role, Set<String>> processes, Set<String> ballots) {}

  private final RepositoryService repository;

  RoleWork(RepositoryService repository) {
    this.repository = repository;
  }

  Work read() {
    return Inside.call(
        () -> {
          Work work = new Work(new TreeMap<>(), new TreeSet<>());
          newest().forEach(definition -> tasks(definition).forEach(task -> add(work, definition.getKey(), task)));
          return work;
        });
  }

  private List<ProcessDefinition> newest() {
    return repository.createProcessDefinitionQuery().latestVersion().list();
  }

  private Collection<UserTask> tasks(ProcessDefinition definition) {
    return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class);
  }

  private static void add(Work work, String process, UserTask task) {
    Set<Role> roles = candidates(task).collect(Collectors.toSet());
    roles.forEach(role -> work.processes.computeIfAbsent(role, r -> new TreeSet<>()).add(process));
    if (roles.isEmpty()) {
      work.ballots.add(task.getId());
    }
  }

  private static Stream<Role> candidates(UserTask task) {
    return task.getCamundaCandidateGroupsList().stream().map(Role::valueOf);
  }
}
