package vn.minhbach.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The process of one objection, {@code processes/objection.bpmn}. Business key: the number of the
 * objection.
 */
@Component
public class ObjectionProcess extends OfficeProcess {

  ObjectionProcess(RuntimeService runtime, TaskService tasks) {
    super("objection", runtime, tasks);
  }
}
