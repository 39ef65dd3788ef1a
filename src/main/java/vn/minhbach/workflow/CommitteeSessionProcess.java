package vn.minhbach.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.engine.Inside;

/**
 * The process of one sitting of a ward council, {@code processes/committee-session.bpmn}. Business
 * key: the number of the sitting.
 */
@Component
public class CommitteeSessionProcess extends OfficeProcess {

  private final RuntimeService runtime;

  CommitteeSessionProcess(RuntimeService runtime, TaskService tasks) {
    super("committee-session", runtime, tasks);
    this.runtime = runtime;
  }

  /** Ends a sitting whose roll is not called yet. */
  public void callOff(String key) {
    Inside.run(
        () ->
            runtime
                .createMessageCorrelation("committee.calledOff")
                .processInstanceBusinessKey(key)
                .correlate());
  }
}
