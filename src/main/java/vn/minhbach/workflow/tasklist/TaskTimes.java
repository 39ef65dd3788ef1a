package vn.minhbach.workflow.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.WorkingDays;

/** Counts the working days that are left for a task. */
@Component
class TaskTimes {

  private final WorkingDays workingDays;
  private final Clock clock;

  TaskTimes(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  TaskTime of(Task task) {
    LocalDate today = LocalDate.now(clock);
    LocalDate due = day(task.getDueDate());
    Integer left = due == null ? null : left(today, due);
    return new TaskTime(today, due, day(task.getFollowUpDate()), left);
  }

  private Integer left(LocalDate today, LocalDate due) {
    try {
      return workingDays.left(today, due);
    } catch (Refused pastTheCalendar) {
      return null;
    }
  }

  private LocalDate day(Date moment) {
    return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }
}
