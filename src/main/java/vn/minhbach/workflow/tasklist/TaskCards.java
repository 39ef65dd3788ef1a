package vn.minhbach.workflow.tasklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.TaskTitles;

/**
 * What the entries of a list of tasks say: three statements, however many they are. Tasks that the
 * officer may not work are left out.
 */
@Component
class TaskCards {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final List<AboutWork> stages;
  private final TaskTitles titles;
  private final TaskTimes times;

  TaskCards(
      TaskService tasks,
      RuntimeService runtime,
      List<AboutWork> stages,
      TaskTitles titles,
      TaskTimes times) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.stages = stages;
    this.titles = titles;
    this.times = times;
  }

  List<TaskCard> of(Collection<String> ids, Officer officer) {
    List<Task> open = Inside.call(() -> open(ids, officer));
    if (open.isEmpty()) {
      return List.of();
    }
    Map<String, ProcessInstance> instances = Inside.call(() -> instances(open));
    Map<String, Work> works = works(instances.values());
    return open.stream()
        .map(task -> card(task, instances.get(task.getProcessInstanceId()), works))
        .toList();
  }

  private List<Task> open(Collection<String> ids, Officer officer) {
    List<String> roles = officer.roles().stream().map(Role::name).toList();
    return tasks
        .createTaskQuery()
        .taskIdIn(ids.toArray(String[]::new))
        .or()
        .taskAssignee(officer.user())
        .taskCandidateGroupIn(roles)
        .includeAssignedTasks()
        .endOr()
        .list()
        .stream()
        .filter(task -> officer.area().covers(new UnitCode(task.getTenantId())))
        .toList();
  }

  private Map<String, ProcessInstance> instances(List<Task> open) {
    Set<String> ids = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    return runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
  }

  private Map<String, Work> works(Collection<ProcessInstance> instances) {
    Map<String, List<String>> keys =
        instances.stream()
            .collect(
                Collectors.groupingBy(
                    TaskCards::process,
                    Collectors.mapping(ProcessInstance::getBusinessKey, Collectors.toList())));
    Map<String, Work> works = new HashMap<>();
    for (AboutWork stage : stages) {
      if (keys.containsKey(stage.process())) {
        stage.of(keys.get(stage.process())).forEach(work -> works.put(work.key(), work));
      }
    }
    return works;
  }

  private TaskCard card(Task task, ProcessInstance instance, Map<String, Work> works) {
    String key = instance.getBusinessKey();
    Work work = works.get(key);
    return new TaskCard(
        task.getId(),
        process(instance),
        key,
        titles.unit(key),
        work == null ? null : work.scheme(),
        work == null ? null : work.round(),
        work == null ? null : work.people(),
        times.of(task));
  }

  /** The engine's id of a definition begins with its key. */
  private static String process(ProcessInstance instance) {
    String id = instance.getProcessDefinitionId();
    return id.substring(0, id.indexOf(':'));
  }
}
