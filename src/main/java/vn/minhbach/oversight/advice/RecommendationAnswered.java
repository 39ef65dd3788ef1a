package vn.minhbach.oversight.advice;

import java.time.Instant;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The addressee of a recommendation has answered it. */
public record RecommendationAnswered(
    String recommendation, Map<String, String> personal, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "recommendation:" + recommendation;
  }
}
