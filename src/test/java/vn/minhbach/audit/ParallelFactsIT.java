package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;

/** Transactions that append to one stream at the same moment. */
@OfficeTest
class ParallelFactsIT {

  private static final int WRITERS = 4;

  private final String stream = "test:" + UUID.randomUUID();
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

  @Autowired private ApplicationEventPublisher events;
  @Autowired private EntryMapper entries;
  @Autowired private Trails trails;
  @Autowired private TransactionTemplate transaction;

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void no_entry_is_lost_and_the_stream_never_forks() throws Exception {
    int committed = 0;
    for (int round = 0; round < 25; round++) {
      CyclicBarrier start = new CyclicBarrier(WRITERS);
      List<Future<Boolean>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(threads.submit(() -> append(start)));
      }
      for (Future<Boolean> writer : writers) {
        committed += writer.get() ? 1 : 0;
      }
    }
    List<Entry> chain = entries.entries(List.of(stream));
    assertThat(chain)
        .extracting(Entry::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, committed).boxed().toList());
    assertThat(committed).as("somebody wins each round").isGreaterThanOrEqualTo(25);
    assertThat(trails.broken(List.of(stream))).isEmpty();
  }

  /** All of them have published before any of them commits. */
  private boolean append(CyclicBarrier start) {
    try {
      transaction.executeWithoutResult(
          status -> {
            TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                  @Override
                  public void beforeCommit(boolean readOnly) {
                    await(start);
                  }
                });
            events.publishEvent(Happened.in(stream, "together"));
          });
      return true;
    } catch (DataAccessException metAnother) {
      return false;
    }
  }

  private static void await(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
