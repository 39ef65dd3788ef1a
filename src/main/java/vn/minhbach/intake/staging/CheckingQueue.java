package vn.minhbach.intake.staging;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.minhbach.intake.ListAccepted;
import vn.minhbach.intake.ListReceived;
import vn.minhbach.intake.ListWithdrawn;

/**
 * Has lists checked in the background by one thread, which takes the one that has waited longest:
 * of two rows of one person that which is checked later is the double. What waits stands in the
 * table, so the queue may be forgotten at any time.
 */
@Component
class CheckingQueue implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CheckingQueue.class);
  private static final int SECONDS_TO_END = 20;
  private static final int MINUTES_UNTIL_NEXT_TRY = 1;

  private final Checking checking;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread checker = new Thread(task, "list-check");
            checker.setDaemon(true);
            return checker;
          });
  private volatile boolean isRunning;

  CheckingQueue(Checking checking) {
    this.checking = checking;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void received(ListReceived fact) {
    wake();
  }

  /** Lists that were checked against this one wait to be checked again. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void withdrawn(ListWithdrawn fact) {
    wake();
  }

  /** Lists that would have taken the place of this one wait to be checked again. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void accepted(ListAccepted fact) {
    wake();
  }

  /** Lists whose check was cut off when the program stopped are checked again. */
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    thread.submit(this::checkWhatWasCutOff);
  }

  /** Has everything checked that waits; done when nothing waits any more. */
  Future<?> wake() {
    return thread.submit(this::checkAll);
  }

  private void checkAll() {
    try {
      boolean oneWaited = true;
      while (oneWaited) {
        oneWaited = checking.checkNext();
      }
    } catch (RuntimeException | Error fault) {
      tryLater(fault);
    }
  }

  /** No other thread checks: a list that stands as being checked now was left behind. */
  private void checkWhatWasCutOff() {
    try {
      checking.resume();
    } catch (RuntimeException fault) {
      tryLater(fault);
      return;
    }
    checkAll();
  }

  private void tryLater(Throwable fault) {
    LOG.error("lists cannot be checked now: {}", fault.getClass().getName());
    thread.schedule(this::checkWhatWasCutOff, MINUTES_UNTIL_NEXT_TRY, TimeUnit.MINUTES);
  }

  @Override
  public void start() {
    isRunning = true;
  }

  /** Cuts off what is being checked and waits for its end: the database is still there. */
  @Override
  public void stop() {
    thread.shutdown();
    checking.cutOff();
    try {
      if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("a list is still being checked; it will be checked again at the next start");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    isRunning = false;
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }

  /** Stops after the web server, behind which nobody hands lists in any more. */
  @Override
  public int getPhase() {
    return 0;
  }
}
