package vn.minhbach.workflow.delivery;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/** What the process of one case stands at, as the command that is open has loaded it. */
public record CaseTree(
    List<ExecutionEntity> executions,
    List<EventSubscriptionEntity> subscriptions,
    List<TaskEntity> tasks,
    List<VariableInstanceEntity> variables) {

  /** The id of the open task of this name, or null. */
  public String task(String name) {
    return tasks.stream()
        .filter(t -> name.equals(t.getTaskDefinitionKey()))
        .map(TaskEntity::getId)
        .findFirst()
        .orElse(null);
  }

  /** The id of the execution that waits for this message, or null. */
  String waitingFor(String message) {
    return subscriptions.stream()
        .filter(s -> message.equals(s.getEventName()))
        .map(EventSubscriptionEntity::getExecutionId)
        .findFirst()
        .orElse(null);
  }

  ExecutionEntity root() {
    return executions.stream()
        .filter(ExecutionEntity::isProcessInstanceExecution)
        .findFirst()
        .orElseThrow();
  }

  /** Ties the parts together, so that the engine asks the database for none of them again. */
  void restore() {
    root()
        .restoreProcessInstance(
            executions, subscriptions, variables, tasks, List.of(), List.of(), List.of());
  }
}
