package vn.minhbach.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListTotals;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Happened;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;

/**
 * What every step over a dossier needs: the dossier locked, its lines, the checks that come before
 * anything is entered.
 */
@Component
class DossierDesk {

  private final DossierMapper dossiers;
  private final LineMapper lines;
  private final FourEyes fourEyes;
  private final Clock clock;

  DossierDesk(DossierMapper dossiers, LineMapper lines, FourEyes fourEyes, Clock clock) {
    this.dossiers = dossiers;
    this.lines = lines;
    this.fourEyes = fourEyes;
    this.clock = clock;
  }

  /** The dossier, locked until the transaction ends, if it waits for this step. */
  Dossier lock(String number, DossierState waiting) {
    return lock(number).waiting(waiting);
  }

  /** The dossier, locked until the transaction ends, whatever it waits for. */
  Dossier lock(String number) {
    return known(number, dossiers.lock(number));
  }

  Dossier find(String number) {
    return known(number, dossiers.find(number));
  }

  void appraised(Dossier dossier) {
    dossiers.appraised(dossier.number(), Micros.of(now()));
    move(dossier, DossierState.APPRAISED);
  }

  /** Those approved are posted before they are paid. */
  void toPost(Dossier dossier) {
    dossiers.toPost(dossier.number());
  }

  void move(Dossier dossier, DossierState to) {
    if (dossiers.move(dossier.number(), dossier.state(), to) != 1) {
      throw new Refused("decision.otherStep", dossier.number());
    }
  }

  List<Line> all(Dossier dossier) {
    return lines.of(dossier.number());
  }

  /** The lines that are still in the dossier. */
  List<Line> left(Dossier dossier) {
    return all(dossier).stream().filter(Line::isLeft).toList();
  }

  void put(Dossier dossier, List<Line> changed) {
    Chunks.of(changed, Chunks.ROWS).forEach(chunk -> lines.put(dossier.number(), chunk));
  }

  ListTotals totals(Dossier dossier) {
    return ListTotals.of(new Sum(dossier.people(), dossier.dong()), lines.totals(dossier.number()));
  }

  /** Refuses before anything is entered what the step would refuse at its end. */
  void requireFourEyes(List<Line> touched, Act act, Actor actor) {
    fourEyes.check(CaseNumbers.of(touched), act, actor);
  }

  /** Refuses a date on which the dossier did not wait for the signature yet, or that is to come. */
  void requireDay(Dossier dossier, LocalDate day) {
    LocalDate first = LocalDate.ofInstant(dossier.waitsSince(), clock.getZone());
    if (day.isBefore(first)) {
      throw new Refused("decision.dateTooEarly", new Day(day), new Day(first));
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw new Refused("decision.dateInFuture", new Day(day));
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** When a paper of this date was signed. */
  Instant on(LocalDate day) {
    return Happened.on(day, clock);
  }

  private static Dossier known(String number, Dossier dossier) {
    if (dossier == null) {
      throw new Refused("decision.unknown", number);
    }
    return dossier;
  }
}
