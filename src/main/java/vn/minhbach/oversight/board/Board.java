package vn.minhbach.oversight.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.advice.Addressee;

/** What waits for an officer today, in the own area and for the own roles. */
@Component
class Board {

  private static final int SOON_DAYS = 1;
  private static final Set<String> CLOSED =
      Set.of("case.PAID", "case.REFUSED", "case.WITHDRAWN", "case.REFERRED");

  private final BoardMapper waiting;
  private final Clock clock;

  Board(MonitorLogin login, Clock clock) {
    this.waiting = login.mapper(BoardMapper.class);
    this.clock = clock;
  }

  List<Tile> tiles(Officer officer) {
    List<Look> looks = Look.ALL.stream().filter(look -> look.isFor(officer.roles())).toList();
    if (looks.isEmpty()) {
      return List.of();
    }
    Map<String, Long> numbers = numbers(officer);
    return looks.stream().map(look -> tile(look, numbers.getOrDefault(look.what(), 0L))).toList();
  }

  private static Tile tile(Look look, long number) {
    return new Tile(
        "oversight.board." + look.what(), number, look.page(), look.isLate() && number > 0);
  }

  private Map<String, Long> numbers(Officer officer) {
    Collection<String> units = officer.area().units();
    Map<String, Long> numbers = new HashMap<>();
    if (officer.roles().contains(Role.administrator)) {
      waiting.stuck(units).forEach(one -> numbers.put(one.what(), one.number()));
      return numbers;
    }
    List<Waiting> cases = waiting.cases(units);
    cases.forEach(one -> numbers.put(one.what(), one.number()));
    waiting.matters(units).forEach(one -> numbers.put(one.what(), one.number()));
    List<String> addressees = Addressee.of(officer.roles());
    boolean isMonitor = officer.roles().contains(Role.monitor);
    if (isMonitor || !addressees.isEmpty()) {
      waiting
          .advice(LocalDate.now(clock), isMonitor ? null : addressees, units)
          .forEach(one -> numbers.put(one.what(), one.number()));
    }
    numbers.put("sentBack", waiting.sentBack(units));
    numbers.put("papers", waiting.papers(units));
    numbers.put("endsSoon", waiting.endingBy(LocalDate.now(clock).plusDays(SOON_DAYS), units));
    numbers.put("halted", numbers.getOrDefault("case.HALTED", 0L));
    numbers.put(
        "all",
        cases.stream()
            .filter(one -> !CLOSED.contains(one.what()))
            .mapToLong(Waiting::number)
            .sum());
    return numbers;
  }

  List<TaskCount> tasks(Officer officer) {
    return waiting.tasks(
        officer.area().units(),
        officer.user(),
        officer.roles().stream().map(Role::name).toList(),
        Date.from(clock.instant()));
  }
}
