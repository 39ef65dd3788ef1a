package vn.minhbach.workflow;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many tasks of units were to be done before now. */
@Component
public class OverdueTasks {

  private final OverdueMapper tasks;
  private final Clock clock;

  OverdueTasks(OverdueMapper tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** By the ward of the case, list or run; a ward without any is absent. One statement. */
  public Map<String, Long> byUnit(Collection<String> units) {
    return tasks.byUnit(units, Date.from(clock.instant())).stream()
        .collect(Collectors.toMap(OverdueMapper.Row::unit, OverdueMapper.Row::tasks));
  }
}
