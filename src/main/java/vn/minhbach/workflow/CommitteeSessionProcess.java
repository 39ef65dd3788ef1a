package vn.minhbach.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The process of one sitting of a ward council, {@code processes/committee-session.bpmn}. Business
 * key: the number of the sitting.
 */
@Component
public class CommitteeSessionProcess extends OfficeProcess {

  CommitteeSessionProcess(RuntimeService runtime, TaskService tasks) {
    super("committee-session", runtime, tasks);
  }
}
