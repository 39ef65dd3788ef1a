package vn.minhbach.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The process of one submission of a list to the authority, {@code
 * processes/decision-dossier.bpmn}. Business key: the number of the dossier.
 */
@Component
public class DecisionDossierProcess extends OfficeProcess {

  DecisionDossierProcess(RuntimeService runtime, TaskService tasks) {
    super("decision-dossier", runtime, tasks);
  }
}
