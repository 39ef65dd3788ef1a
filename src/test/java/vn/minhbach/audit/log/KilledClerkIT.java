package vn.minhbach.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Happened;
import vn.minhbach.audit.tree.Tile;

/**
 * A node that dies between any two statements or files leaves nothing half for the next one. Other
 * offices of the tests may number on the same database meanwhile: they are the second node.
 */
@OfficeTest
class KilledClerkIT {

  private static final int FACTS = 3;

  /** More than a node needs to give numbers. */
  private static final int STATEMENTS = 10;

  @TempDir Path temp;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;
  @Autowired private LogClerk clerk;
  @Autowired private LogMapper log;
  @Autowired private LogKey key;

  @BeforeEach
  void alone() {
    clerk.stop();
    clerk.work();
  }

  @AfterEach
  void together() {
    clerk.start();
  }

  @Test
  void between_the_statements_that_give_numbers() {
    int kills = 0;
    for (int steps = 0; steps < STATEMENTS; steps++) {
      String stream = happens();
      kills += killed(new Sequencer(new Kill(steps).database(log))::number) ? 1 : 0;
      assertThat(numbers(stream).size()).as("all or nothing").isIn(0, FACTS);
      clerk.work();
      assertThat(numbers(stream)).hasSize(FACTS).doesNotHaveDuplicates().isSorted();
    }
    assertThat(kills).isGreaterThanOrEqualTo(2);
    isAsUndisturbed(publish(temp.resolve("once")));
  }

  @Test
  void between_the_files_that_are_published() throws IOException {
    Path folder = temp.resolve("killed");
    publish(folder);
    int kills = 0;
    boolean isKilled = true;
    for (int steps = 0; isKilled; steps++) {
      happens();
      clerk.work();
      LogFolder files = new LogFolder(folder, new Kill(steps).files());
      isKilled = killed(new Publisher(log, key, files)::publish);
      kills += isKilled ? 1 : 0;
    }
    assertThat(kills).isGreaterThanOrEqualTo(12);
    isAsUndisturbed(folder);
  }

  /** Its files are, byte by byte, those that a node writes at once which nobody disturbs. */
  private void isAsUndisturbed(Path folder) {
    publish(folder);
    Path other = publish(temp.resolve(UUID.randomUUID().toString()));
    assertThat(new TileFiles(folder).checkpoint()).isEqualTo(new TileFiles(other).checkpoint());
    for (Tile tile : Tile.added(0, log.head().size())) {
      assertSame(folder, other, tile.path());
      if (tile.level() == 0) {
        assertSame(folder, other, tile.entriesPath());
      }
    }
  }

  private static void assertSame(Path one, Path other, String path) {
    assertThat(one.resolve(path)).hasSameBinaryContentAs(other.resolve(path));
  }

  private Path publish(Path folder) {
    transaction.executeWithoutResult(
        status -> new Publisher(log, key, new LogFolder(folder)).publish());
    assertThat(Files.exists(folder.resolve("checkpoint"))).isTrue();
    return folder;
  }

  private boolean killed(Runnable node) {
    try {
      transaction.executeWithoutResult(status -> node.run());
      return false;
    } catch (Kill.Killed killed) {
      return true;
    }
  }

  private String happens() {
    String stream = "test:" + UUID.randomUUID();
    transaction.executeWithoutResult(
        status -> {
          for (int i = 0; i < FACTS; i++) {
            events.publishEvent(Happened.in(stream, "thing " + i));
          }
        });
    return stream;
  }

  private List<Long> numbers(String stream) {
    return sql.queryForList(
        """
        SELECT numbered.seq FROM minhbach_audit.audit_log_entry numbered
        JOIN minhbach_audit.audit_entry entry ON entry.id = numbered.entry
        WHERE entry.stream = ? ORDER BY entry.number
        """,
        Long.class,
        stream);
  }
}
