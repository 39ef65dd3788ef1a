package vn.minhbach.intake.staging;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.minhbach.intake.ListReceived;

/**
 * Has lists checked in the background by one thread: of two lists the one that came first is
 * checked first, so that of two rows of one person the later is the double. What waits stands in
 * the table, so the queue may be forgotten at any time.
 */
@Component
class CheckingQueue {

  private final Checking checking;
  private final ListMapper lists;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread checker = new Thread(task, "list-check");
            checker.setDaemon(true);
            return checker;
          });

  CheckingQueue(Checking checking, ListMapper lists) {
    this.checking = checking;
    this.lists = lists;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void received(ListReceived fact) {
    wake();
  }

  /** Lists whose check was cut off when the program stopped are checked again. */
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    thread.submit(lists::resume);
    wake();
  }

  /** Has everything checked that waits; done when nothing waits any more. */
  Future<?> wake() {
    return thread.submit(
        () -> {
          while (checking.checkNext()) {
            if (Thread.currentThread().isInterrupted()) {
              return;
            }
          }
        });
  }

  @PreDestroy
  void stop() {
    thread.shutdown();
  }
}
