package vn.minhbach.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Happened;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.audit.tree.Tree;

@OfficeTest
class SequencerIT {

  private final String stream = "test:" + UUID.randomUUID();

  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;
  @Autowired private LogClerk clerk;
  @Autowired private LogMapper log;
  @Autowired private LogFiles files;

  @Test
  void what_is_committed_gets_a_number_and_stands_in_the_signed_tree() {
    commit("first", "second", "third");
    clerk.work();
    Checkpoint head = head();
    assertThat(head.root()).isEqualTo(new Tree(folder(), head.size()).root());
    assertThat(numbers()).hasSize(3).isSorted();
    assertThat(leaf(numbers().get(1))).contains(stream).contains("\"second\"");
  }

  @Test
  void numbers_have_no_gap_and_no_entry_has_two() {
    commit("one");
    clerk.work();
    Long size = head().size();
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(DISTINCT entry) FROM minhbach_audit.audit_log_entry WHERE seq < ?",
                Long.class,
                size))
        .isEqualTo(size);
    assertThat(
            sql.queryForObject(
                "SELECT MAX(seq) + 1 FROM minhbach_audit.audit_log_entry WHERE seq < ?",
                Long.class,
                size))
        .isEqualTo(size);
  }

  @Test
  void what_commits_late_is_numbered_late_and_not_lost() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch numbered = new CountDownLatch(1);
    ExecutorService slow = Executors.newSingleThreadExecutor();
    String late = "test:" + UUID.randomUUID();
    Future<?> end =
        slow.submit(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      events.publishEvent(Happened.in(late, "slow"));
                      beforeCommit(
                          () -> {
                            written.countDown();
                            await(numbered);
                          });
                    }));
    written.await();
    commit("quick");
    clerk.work();
    assertThat(numbers()).hasSize(1);
    assertThat(numbersOf(late)).isEmpty();
    numbered.countDown();
    end.get();
    slow.shutdown();
    clerk.work();
    assertThat(numbersOf(late)).hasSize(1);
    assertThat(numbersOf(late).get(0)).isGreaterThan(numbers().get(0));
  }

  @Test
  void two_nodes_number_nothing_twice() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String each = stream + ":" + i;
      ends.add(nodes.submit(() -> commitIn(each, "fact")));
      ends.add(nodes.submit(clerk::work));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    nodes.shutdown();
    clerk.work();
    assertThat(
            sql.queryForList(
                """
                SELECT numbered.seq FROM minhbach_audit.audit_log_entry numbered
                JOIN minhbach_audit.audit_entry entry ON entry.id = numbered.entry
                WHERE entry.stream LIKE ?
                """,
                Long.class,
                stream + ":%"))
        .hasSize(60)
        .doesNotHaveDuplicates();
    Checkpoint head = head();
    assertThat(head.root()).isEqualTo(log.head().frontier().root());
  }

  private static void beforeCommit(Runnable run) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            run.run();
          }
        });
  }

  private void commit(String... whats) {
    commitIn(stream, whats);
  }

  private void commitIn(String stream, String... whats) {
    transaction.executeWithoutResult(
        status -> {
          for (String what : whats) {
            events.publishEvent(Happened.in(stream, what));
          }
        });
  }

  private Checkpoint head() {
    SignedNote note = SignedNote.parse(files.checkpoint());
    assertThat(note.signedBy(VerifierKey.parse(files.verifierKey()))).isTrue();
    return Checkpoint.parse(note.text());
  }

  private TileFiles folder() {
    return new TileFiles(files.folder());
  }

  private String leaf(long seq) {
    long index = seq / Tile.FULL;
    int width = (int) Math.min(Tile.FULL, head().size() - index * Tile.FULL);
    List<byte[]> entries = folder().entries(new Tile(0, index, width));
    return new String(entries.get((int) (seq % Tile.FULL)), StandardCharsets.UTF_8);
  }

  private List<Long> numbers() {
    return numbersOf(stream);
  }

  private List<Long> numbersOf(String stream) {
    return sql.queryForList(
        """
        SELECT numbered.seq FROM minhbach_audit.audit_log_entry numbered
        JOIN minhbach_audit.audit_entry entry ON entry.id = numbered.entry
        WHERE entry.stream = ? ORDER BY entry.number
        """,
        Long.class,
        stream);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
