package vn.minhbach.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts the number of the case or list behind the name of each task: Tasklist shows the name and
 * nothing else that would tell one case from the next, and there are no variables to show.
 */
final class TaskNames extends AbstractBpmnParseListener implements TaskListener {

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    UserTaskActivityBehavior task = (UserTaskActivityBehavior) activity.getActivityBehavior();
    task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    task.setName(task.getName() + " " + task.getExecution().getProcessBusinessKey());
  }
}
