package vn.minhbach.workflow.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Runs as fast as the real clock and at another time of it, so that a posting of two working days
 * can be played in a minute.
 */
final class DemoClock extends Clock {

  private final Clock real;
  private final ZoneId zone;
  private volatile long offsetMillis;

  DemoClock(Clock real, ZoneId zone) {
    this.real = real;
    this.zone = zone;
  }

  /** The offset with which it runs at this instant now. */
  long offsetTo(Instant instant) {
    return instant.toEpochMilli() - real.millis();
  }

  void offset(long millis) {
    offsetMillis = millis;
  }

  long offset() {
    return offsetMillis;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.offset(real.withZone(other), java.time.Duration.ofMillis(offsetMillis));
  }

  @Override
  public Instant instant() {
    return real.instant().plusMillis(offsetMillis);
  }
}
