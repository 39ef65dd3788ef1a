package vn.minhbach.verification.list;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.WorkingDays;

/** How long a case may wait to be verified, as {@code seeds/deadlines.csv} says. */
@Component
class VerifyTerm {

  private static final String TASK = "verifyCase";

  private final Deadlines deadlines;
  private final WorkingDays workingDays;
  private final Clock clock;

  VerifyTerm(Deadlines deadlines, WorkingDays workingDays, Clock clock) {
    this.deadlines = deadlines;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The last day for a case that has waited since then (microseconds UTC). */
  LocalDate due(long since) {
    return due(Micros.toInstant(since).atZone(clock.getZone()).toLocalDate());
  }

  /** Working days from today to that day; negative when it has passed. */
  int daysLeft(LocalDate due) {
    return workingDays.left(LocalDate.now(clock), due);
  }

  /** The moment since when a case may have waited without being late, in microseconds UTC. */
  long overdueBefore() {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = today;
    while (!due(first.minusDays(1)).isBefore(today)) {
      first = first.minusDays(1);
    }
    return Micros.of(first.atStartOfDay(clock.getZone()).toInstant());
  }

  private LocalDate due(LocalDate from) {
    return deadlines.of(TASK, from).toInstant().atZone(clock.getZone()).toLocalDate();
  }
}
