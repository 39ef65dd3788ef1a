package vn.minhbach.publiclist.objection;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.publiclist.PostedCases;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/** Finds the objection on which an act works, and numbers new ones. */
@Component
class ObjectionDesk {

  private final ObjectionMapper objections;
  private final PostedCases posted;
  private final Deadlines deadlines;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  ObjectionDesk(ObjectionMapper objections, PostedCases posted, Deadlines deadlines, Clock clock) {
    this.objections = objections;
    this.posted = posted;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  Objection find(String number) {
    return objections.find(number).orElseThrow(() -> unknown(number));
  }

  /** As {@link #find}, behind the lock of its list: acts and the end of the list queue up here. */
  Objection lock(String number) {
    String posting = find(number).posting();
    if (posting != null) {
      posted.lock(posting);
    }
    return objections.lock(number).orElseThrow(() -> unknown(number));
  }

  String newNumber(String unit) {
    int year = LocalDate.now(clock).getYear();
    objections.countUp(unit, year);
    return "%s-P%02d-%04d".formatted(unit, year % 100, objections.serial(unit, year));
  }

  String newCode() {
    return ReceiptCode.by(chance).value();
  }

  /** The last working day of the task, begun today. */
  LocalDate dueOn(String task) {
    return LocalDate.ofInstant(deadlines.of(task).toInstant(), clock.getZone());
  }

  /** When it came in: the moment it was written down, else the day on which somebody said it. */
  Instant receivedAt(Objection objection) {
    Instant recorded = Micros.toInstant(objections.recordedAt(objection.number()));
    Instant said = objection.receivedOn().atStartOfDay(clock.getZone()).toInstant();
    boolean isOfThatDay =
        LocalDate.ofInstant(recorded, clock.getZone()).equals(objection.receivedOn());
    return isOfThatDay ? recorded : said;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  private static Refused unknown(String number) {
    return new Refused("objection.unknown", number);
  }
}
