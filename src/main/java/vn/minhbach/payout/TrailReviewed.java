package vn.minhbach.payout;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A monitor has looked into what the gate before money found, and wrote down why it may be looked
 * at again.
 *
 * @param subject {@code case:} or {@code run:} and its number
 * @param codes what the gate had found, as finding codes
 * @param review the row that keeps the reason; free text could name a person, so the trail commits
 *     to it without showing it
 */
public record TrailReviewed(
    String subject,
    List<String> codes,
    long review,
    Map<String, String> personal,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return subject;
  }
}
