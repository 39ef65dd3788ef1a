package vn.minhbach.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.WorkingDays;

/**
 * By when a task of a model is to be done; the models ask {@code ${deadlines.of('verifyCase')}}.
 */
@Component("deadlines")
public class Deadlines {

  /** Offices close at 17:00. */
  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  private final Map<String, Deadline> byTask;
  private final WorkingDays workingDays;
  private final Clock clock;

  Deadlines(ReferenceData data, WorkingDays workingDays, Clock clock) {
    this.byTask =
        data.deadlines().stream().collect(Collectors.toMap(Deadline::task, Function.identity()));
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * As {@link #of(String, LocalDate)}, from today.
   *
   * @throws Refused as there
   */
  public Date of(String task) {
    return of(task, LocalDate.now(clock));
  }

  /**
   * The hour of closing on the last of the task's working days, the first day not counted.
   *
   * @param task the task's id in its model, as {@code verifyCase}
   * @throws Refused code {@code scheme.deadlineUnknown} for a task without a deadline, {@code
   *     calendar.unknown} past the calendar of holidays
   */
  public Date of(String task, LocalDate from) {
    LocalDate day = workingDays.after(from, workingDays(task));
    return Date.from(day.atTime(CLOSING).atZone(clock.getZone()).toInstant());
  }

  int workingDays(String task) {
    return require(task).workingDays();
  }

  /** Whether an act that somebody has read sets the days of the task. */
  public boolean isSourced(String task) {
    return require(task).certainty() == Certainty.HIGH;
  }

  private Deadline require(String task) {
    Deadline deadline = byTask.get(task);
    if (deadline == null) {
      throw new Refused("scheme.deadlineUnknown", task);
    }
    return deadline;
  }
}
