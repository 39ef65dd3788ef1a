package vn.minhbach.workflow.engine;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** What somebody tries with an open task. */
record Attempt(String what, BiConsumer<ProcessEngine, Task> act) {
  @Override
  public String toString() {
    return what;
  }
}
