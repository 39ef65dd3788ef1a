package vn.minhbach.audit.log;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Numbers and publishes as long as the office runs, a few times a second. Before it lets the office
 * open it publishes once: a database that is older than what was published refuses to start.
 */
@Component
class LogClerk implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LogClerk.class);
  private static final int PAUSE_MILLIS = 300;
  private static final int MANY = 500;

  private final Sequencer sequencer;
  private final Publisher publisher;
  private final RestoreGuard guard;
  private ScheduledExecutorService clerk;
  private volatile String trouble;

  LogClerk(Sequencer sequencer, Publisher publisher, RestoreGuard guard) {
    this.sequencer = sequencer;
    this.publisher = publisher;
    this.guard = guard;
  }

  /** Numbers what waits and publishes it. */
  void work() {
    workWhile(Sequencer.MOST);
  }

  private void workWhile(int many) {
    int numbered = many;
    while (numbered >= many) {
      numbered = sequencer.number();
      publisher.publish();
    }
  }

  /** Why the log does not go on; null as long as it does. */
  String trouble() {
    return trouble;
  }

  /**
   * While many come the next are not kept waiting for the end of a pause. Whatever happens, the
   * next turn comes: an error that ends a schedule would end it silently.
   */
  private void workOn() {
    try {
      workWhile(MANY);
      trouble = null;
    } catch (Throwable e) {
      if (!e.toString().equals(trouble)) {
        LOG.error("the log does not go on: {}", e.toString());
      }
      trouble = e.toString();
    }
  }

  @Override
  public void start() {
    guard.check();
    publisher.mend();
    work();
    guard.check();
    clerk =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "log-clerk");
              thread.setDaemon(true);
              return thread;
            });
    clerk.scheduleWithFixedDelay(this::workOn, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    clerk.shutdown();
    try {
      clerk.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    clerk = null;
  }

  @Override
  public boolean isRunning() {
    return clerk != null;
  }

  /** Before the web server opens its doors. */
  @Override
  public int getPhase() {
    return 0;
  }
}
