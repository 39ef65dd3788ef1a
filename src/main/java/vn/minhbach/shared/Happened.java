package vn.minhbach.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** When something happened of which a paper or an officer tells the day alone. */
public final class Happened {

  private Happened() {}

  /** Now if the day is today, else the beginning of the day. */
  public static Instant on(LocalDate day, Clock clock) {
    return day.equals(LocalDate.now(clock))
        ? clock.instant()
        : day.atStartOfDay(clock.getZone()).toInstant();
  }
}
