package vn.minhbach.workflow.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import vn.minhbach.shared.WorkingDays;

/**
 * What every new task gets: a name that says what it is about, and a reminder at the hour of
 * closing one working day before its due date. The models keep their labels, which pictures of the
 * process show, and no expression has to be put into them.
 */
final class NewTasks extends AbstractBpmnParseListener implements TaskListener {

  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  /** No run of holidays and weekends is longer. */
  private static final int DAYS_OFF_AT_MOST = 15;

  private final ObjectProvider<TaskTitles> titles;
  private final ObjectProvider<WorkingDays> workingDays;
  private final ZoneId zone;

  /** The stages that know what a task is about are there later than the engine. */
  NewTasks(
      ObjectProvider<TaskTitles> titles, ObjectProvider<WorkingDays> workingDays, ZoneId zone) {
    this.titles = titles;
    this.workingDays = workingDays;
    this.zone = zone;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    UserTaskActivityBehavior task = (UserTaskActivityBehavior) activity.getActivityBehavior();
    task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    String process = ((TaskEntity) task).getProcessDefinition().getKey();
    String key = task.getExecution().getProcessBusinessKey();
    task.setName(titles.getObject().of(process, task.getTaskDefinitionKey(), task.getName(), key));
    if (task.getDueDate() != null) {
      task.setFollowUpDate(reminder(task.getDueDate()));
    }
  }

  /** A help and no rule: none where the calendar of holidays ends. */
  private Date reminder(Date due) {
    LocalDate day = due.toInstant().atZone(zone).toLocalDate();
    WorkingDays calendar = workingDays.getObject();
    return calendar.knows(day.minusDays(DAYS_OFF_AT_MOST)) && calendar.knows(day)
        ? Date.from(calendar.before(day).atTime(CLOSING).atZone(zone).toInstant())
        : null;
  }
}
