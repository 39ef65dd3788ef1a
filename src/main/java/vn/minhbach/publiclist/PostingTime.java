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

  /** The fewest working days for which a list of that day is posted; never 0. */
  int daysInForce(LocalDate postedOn) {
    return Math.max(1, parameters.inForce(Parameters.POSTING_DAYS, postedOn).number());
  }

  String basis(LocalDate postedOn) {
    return parameters.inForce(Parameters.POSTING_DAYS, postedOn).basis().toString();
  }

  /**
   * The last day; the day on which it begins is not counted. Refuses fewer days than are in force,
   * and a year whose holidays nobody knows.
   */
  LocalDate lastDay(LocalDate postedOn, int days) {
    int least = daysInForce(postedOn);
    if (days < least) {
      throw new Refused("publiclist.tooFewDays", days, least, basis(postedOn));
    }
    return workingDays.after(postedOn, days);
  }

  /**
   * Whether a posting lasted until the last moment of the last of its working days, and of those in
   * force when it began, whatever it was planned for.
   */
  boolean served(LocalDate postedOn, int days, LocalDateTime closedAt) {
    int due = Math.max(days, daysInForce(postedOn));
    return workingDays.between(postedOn, closedAt.toLocalDate().minusDays(1)) >= due;
  }

  /** Working days on which a posted list can still be read after today. */
  public int daysLeft(Posting posting) {
    return workingDays.between(today(), posting.endsOn());
  }

  Date toDate(LocalDateTime local) {
    return Date.from(local.atZone(clock.getZone()).toInstant());
  }
}
