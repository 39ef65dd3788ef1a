package vn.minhbach.oversight.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A monitor has looked at what became of a recommendation.
 *
 * @param settled whether it is done with; else it is pressed
 * @param dueOn the new last day; null when it is settled
 */
public record RecommendationFollowedUp(
    String recommendation,
    boolean settled,
    LocalDate dueOn,
    Map<String, String> personal,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "recommendation:" + recommendation;
  }
}
