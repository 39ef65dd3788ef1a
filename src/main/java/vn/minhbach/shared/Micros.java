package vn.minhbach.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Our own times in the database: microseconds since 1970 in UTC, because the engine's columns hold
 * whole seconds.
 */
public final class Micros {

  private Micros() {}

  public static long of(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  public static Instant toInstant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
