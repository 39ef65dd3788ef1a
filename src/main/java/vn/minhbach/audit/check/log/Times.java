package vn.minhbach.audit.check.log;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.shared.Micros;

/**
 * Holds the times of all entries against their numbers in the log: none is recorded much later than
 * one that follows it, none in the future, and none after a witness has seen it. Transactions that
 * run beside one another, and clocks of two machines, may differ by minutes.
 */
public final class Times {

  private static final long LEEWAY = 10 * 60 * 1_000_000L;

  private final Findings findings;
  private final long now;
  private final List<Sighting> sightings = new ArrayList<>();
  private LogEntry newest;
  private boolean isTold;

  /**
   * @param clock of who checks
   */
  public Times(Clock clock, Findings findings) {
    this.now = Micros.of(clock.instant());
    this.findings = findings;
  }

  /** A witness saw so many entries at a time: none of them was recorded after it. */
  public void seen(long size, Instant at, String witness) {
    sightings.add(new Sighting(size, Micros.of(at), witness));
  }

  public void take(LogEntry entry) {
    for (Sighting one : sightings) {
      if (entry.at() < one.size() && entry.recordedAt() > one.at() + LEEWAY) {
        String seen = Micros.toInstant(one.at()).toString();
        findings.add(
            entry.at(), entry.subject(), "timeWitnessed", entry.recorded(), one.witness(), seen);
      }
    }
    if (entry.recordedAt() > now + LEEWAY) {
      findings.add(entry.at(), entry.subject(), "timeFuture", entry.recorded());
    }
    if (newest == null || entry.recordedAt() > newest.recordedAt()) {
      newest = entry;
      isTold = false;
    } else if (!isTold && newest.recordedAt() - LEEWAY > entry.recordedAt()) {
      isTold = true;
      findings.add(
          newest.at(),
          newest.subject(),
          "timeAhead",
          newest.recorded(),
          entry.at(),
          entry.recorded());
    }
  }

  private record Sighting(long size, long at, String witness) {}
}
