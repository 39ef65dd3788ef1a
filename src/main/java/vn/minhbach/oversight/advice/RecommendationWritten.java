package vn.minhbach.oversight.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A monitor recommends something in writing.
 *
 * @param subject stream of what it is about, or null
 */
public record RecommendationWritten(
    String recommendation,
    String subject,
    String addressee,
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
