package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A run of payments was opened over a decided list, or over lines that came back or were set free.
 *
 * @param dossier the decided list, empty for lines of several
 */
public record RunOpened(
    String run,
    String unit,
    String scheme,
    String dossier,
    long people,
    long dong,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
