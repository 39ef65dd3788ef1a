package vn.minhbach.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The process of one run of payments, {@code processes/payout-run.bpmn}. Business key: the number
 * of the run.
 */
@Component
public class PayoutRunProcess extends OfficeProcess {

  PayoutRunProcess(RuntimeService runtime, TaskService tasks) {
    super("payout-run", runtime, tasks);
  }
}
