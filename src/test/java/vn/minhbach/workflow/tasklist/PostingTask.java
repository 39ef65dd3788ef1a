package vn.minhbach.workflow.tasklist;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.minhbach.workflow.PublicListProcess;
import vn.minhbach.workflow.engine.Inside;

/**
 * Opens tasks {@code postList} for ward officers, of postings that no stage knows, and clears them
 * away again.
 */
@TestComponent
class PostingTask {

  private static final AtomicInteger NUMBER = new AtomicInteger(9700);

  private final PublicListProcess process;
  private final TaskService tasks;
  private final RuntimeService runtime;

  PostingTask(PublicListProcess process, TaskService tasks, RuntimeService runtime) {
    this.process = process;
    this.tasks = tasks;
    this.runtime = runtime;
  }

  Task open(String ward) {
    String key = "%s-N21-%04d".formatted(ward, NUMBER.getAndIncrement());
    process.start(key);
    return tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
  }

  boolean isOpen(Task task) {
    return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
  }

  void clear(Task task) {
    Inside.run(() -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "end of test"));
  }
}
