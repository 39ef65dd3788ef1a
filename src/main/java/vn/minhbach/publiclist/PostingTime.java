package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.Certainty;
import vn.minhbach.scheme.Parameter;
import vn.minhbach.scheme.Parameters;
import vn.minhbach.scheme.PostingRoute;
import vn.minhbach.scheme.PostingRoutes;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.WorkingDays;

/** Counts the days of a posting in dates of Hà Nội. */
@Component
class PostingTime {

  private final Parameters parameters;
  private final PostingRoutes routes;
  private final WorkingDays workingDays;
  private final Clock clock;

  PostingTime(Parameters parameters, PostingRoutes routes, WorkingDays workingDays, Clock clock) {
    this.parameters = parameters;
    this.routes = routes;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /** How lists of the scheme are posted on that day. */
  PostingRoute route(String scheme, LocalDate postedOn) {
    return routes.inForce(scheme, postedOn);
  }

  /** The fewest working days for which a list of that day is posted; never 0. */
  int daysInForce(String scheme, LocalDate postedOn) {
    Integer own = route(scheme, postedOn).workingDays();
    return Math.max(1, own == null ? forAll(postedOn).number() : own);
  }

  String basis(String scheme, LocalDate postedOn) {
    PostingRoute route = route(scheme, postedOn);
    return (route.workingDays() == null ? forAll(postedOn).basis() : route.basis()).toString();
  }

  /** Whether somebody has read the number of days in an act. */
  boolean isSourced(String scheme, LocalDate postedOn) {
    PostingRoute route = route(scheme, postedOn);
    Certainty sure = route.workingDays() == null ? forAll(postedOn).certainty() : route.certainty();
    return sure == Certainty.HIGH;
  }

  private Parameter forAll(LocalDate postedOn) {
    return parameters.inForce(Parameters.POSTING_DAYS, postedOn);
  }

  /**
   * The last day; the day on which it begins is not counted. Refuses fewer days than are in force,
   * and a year whose holidays nobody knows.
   */
  LocalDate lastDay(String scheme, LocalDate postedOn, int days) {
    int least = daysInForce(scheme, postedOn);
    if (days < least) {
      throw new Refused("publiclist.tooFewDays", days, least, basis(scheme, postedOn));
    }
    return workingDays.after(postedOn, days);
  }

  /**
   * Whether a posting lasted until the last moment of the last of its working days, and of those in
   * force when it began, whatever it was planned for.
   */
  boolean served(String scheme, LocalDate postedOn, int days, LocalDateTime closedAt) {
    int due = Math.max(days, daysInForce(scheme, postedOn));
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
