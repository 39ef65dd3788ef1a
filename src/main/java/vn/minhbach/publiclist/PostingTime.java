package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.Parameters;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.WorkingDays;

/** Counts the days of a posting in dates of Hà Nội. */
@Component
class PostingTime {

  private final Parameters parameters;
  private final WorkingDays workingDays;
  private final Clock clock;

  PostingTime(Parameters parameters, WorkingDays workingDays, Clock clock) {
    this.parameters = parameters;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  int daysInForce(LocalDate postedOn) {
    return parameters.inForce(Parameters.POSTING_DAYS, postedOn).number();
  }

  String basis(LocalDate postedOn) {
    return parameters.inForce(Parameters.POSTING_DAYS, postedOn).basis().toString();
  }

  /**
   * The last day; the day of hanging is not counted. Refuses 0 days, and a year whose holidays
   * nobody knows.
   */
  LocalDate lastDay(LocalDate postedOn, int days) {
    if (days < 1) {
      throw new Refused("publiclist.noDays", days);
    }
    return workingDays.after(postedOn, days);
  }

  /** Whether a posting hung for its working days: until the last moment of the last of them. */
  boolean served(LocalDate postedOn, int days, LocalDateTime closedAt) {
    return workingDays.between(postedOn, closedAt.toLocalDate().minusDays(1)) >= days;
  }

  Date toDate(LocalDateTime local) {
    return Date.from(local.atZone(clock.getZone()).toInstant());
  }
}
