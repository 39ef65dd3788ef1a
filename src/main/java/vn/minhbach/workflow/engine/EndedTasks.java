package vn.minhbach.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.minhbach.shared.Chunks;

/**
 * Collects the tasks that end in a transaction and tells of them all at once: cases end in
 * hundreds.
 */
final class EndedTasks extends AbstractBpmnParseListener implements TaskListener {

  private final ObjectProvider<TaskEnd> listeners;

  EndedTasks(ObjectProvider<TaskEnd> listeners) {
    this.listeners = listeners;
  }

  /** Those of one transaction. */
  private final class Collected implements TransactionSynchronization {

    private final List<String> tasks = new ArrayList<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      Chunks.of(tasks, Chunks.VALUES)
          .forEach(chunk -> listeners.forEach(listener -> listener.ended(chunk)));
    }
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
    task.addTaskListener(TaskListener.EVENTNAME_DELETE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    ofTransaction().tasks.add(task.getId());
  }

  private Collected ofTransaction() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Collected.class::isInstance)
        .map(Collected.class::cast)
        .findFirst()
        .orElseGet(this::register);
  }

  private Collected register() {
    Collected collected = new Collected();
    TransactionSynchronizationManager.registerSynchronization(collected);
    return collected;
  }
}
