package vn.minhbach.audit.log;

import org.springframework.stereotype.Component;

/** How the log gets on. */
@Component
public class LogState {

  private final LogMapper log;
  private final LogClerk clerk;

  LogState(LogMapper log, LogClerk clerk) {
    this.log = log;
    this.clerk = clerk;
  }

  /**
   * Entries that are committed and wait for their numbers; few, or none, as long as all is well.
   */
  public long waiting() {
    return log.unnumbered();
  }

  /** Whether the last attempt to number and publish failed. */
  public boolean isStopped() {
    return clerk.trouble() != null;
  }
}
