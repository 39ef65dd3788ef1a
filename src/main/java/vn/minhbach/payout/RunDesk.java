package vn.minhbach.payout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Happened;

/** The checks and times that every step over a run needs. */
@Component
class RunDesk {

  private final FourEyes fourEyes;
  private final Clock clock;

  RunDesk(FourEyes fourEyes, Clock clock) {
    this.fourEyes = fourEyes;
    this.clock = clock;
  }

  /** Refuses before anything is entered what the step would refuse at its end. */
  void requireFourEyes(List<RunLine> lines, Act act, Actor actor) {
    fourEyes.check(cases(lines), act, actor);
  }

  /** Records the act for all lines, or refuses it. */
  void act(List<RunLine> lines, Act act, Actor actor) {
    if (!lines.isEmpty()) {
      fourEyes.act(cases(lines), act, actor);
    }
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  /** When something of this date happened. */
  Instant on(LocalDate day) {
    return Happened.on(day, clock);
  }

  static List<String> cases(List<RunLine> lines) {
    return lines.stream().map(RunLine::caseNumber).toList();
  }

  static long dong(List<RunLine> lines) {
    return lines.stream().mapToLong(RunLine::amount).reduce(0, Math::addExact);
  }
}
