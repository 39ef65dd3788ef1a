package vn.minhbach.workflow.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Knows the tasks of the executions that {@link CaseTrees} has loaded into this command. */
final class LoadedTasks extends TaskManager {

  private final Map<String, List<TaskEntity>> byExecution = new HashMap<>();

  void add(String execution, List<TaskEntity> tasks) {
    byExecution.put(execution, tasks);
  }

  @Override
  public List<TaskEntity> findTasksByExecutionId(String execution) {
    List<TaskEntity> loaded = byExecution.remove(execution);
    return loaded == null ? super.findTasksByExecutionId(execution) : new ArrayList<>(loaded);
  }

  /**
   * Nobody can make a task below a task here; the engine has no index to look for one, and would
   * read all tasks each time that one is done.
   */
  @Override
  public List<Task> findTasksByParentTaskId(String parent) {
    return List.of();
  }
}
