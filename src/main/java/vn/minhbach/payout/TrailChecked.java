package vn.minhbach.payout;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The gate before money looked at a case or a run.
 *
 * @param subject {@code case:} or {@code run:} and its number
 * @param sound whether it may go on
 * @param codes what was found, as finding codes
 */
public record TrailChecked(
    String subject, boolean sound, List<String> codes, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return subject;
  }
}
