package vn.minhbach.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The process of one posting, {@code processes/public-list.bpmn}. Business key: the number of the
 * posting.
 */
@Component
public class PublicListProcess extends OfficeProcess {

  PublicListProcess(RuntimeService runtime, TaskService tasks) {
    super("public-list", runtime, tasks);
  }
}
