package vn.minhbach.audit.check.log;

/**
 * Where a log stops for now. Entries of one transaction carry one time, and a checkpoint may fall
 * between them: what does not fit together only at the very end is for the next check, which sees
 * the rest of it.
 */
public final class Tail {

  private static final long MICROS = 5_000_000;

  private long newest = Long.MIN_VALUE;

  public void take(LogEntry entry) {
    newest = Math.max(newest, entry.recordedAt());
  }

  /** Whether all that was recorded with this is in the log. */
  public boolean isSettled(long recordedAt) {
    return recordedAt <= newest - MICROS;
  }

  /** The newest time in the log, UTC microseconds. */
  public long newest() {
    return newest;
  }
}
