package vn.minhbach.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.OfficeTest;

/** What was published or witnessed may never be more, or other, than what the database holds. */
@OfficeTest
class RestoreGuardIT {

  @Autowired private LogMapper log;
  @Autowired private LogKey key;
  @Autowired private LogSettings settings;
  @Autowired private LogClerk clerk;
  @TempDir Path folder;

  @Test
  void a_database_behind_what_a_witness_signed_does_not_start() {
    LogFolder files = new LogFolder(folder);
    files.publishWitnessed(key.sign(log.head().size() + 1, new byte[32]));
    assertThatThrownBy(guard()::check)
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("behindWitness");
  }

  @Test
  void a_database_behind_what_was_published_does_not_start() {
    LogFolder files = new LogFolder(folder);
    files.publish(key.sign(Long.MAX_VALUE / 16, new byte[32]));
    assertThatThrownBy(() -> new Publisher(log, key, here()).publish())
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("behind");
  }

  @Test
  void another_tree_of_the_same_size_does_not_start() {
    clerk.work();
    new Publisher(log, key, here()).publish();
    LogFolder files = new LogFolder(folder);
    files.publishWitnessed(key.sign(1, new byte[32]));
    assertThatThrownBy(guard()::check)
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("differsFromWitness");
  }

  @Test
  void an_empty_folder_is_filled_from_the_database_with_the_same_files() {
    clerk.work();
    new Publisher(log, key, here()).publish();
    assertThat(key.own(new TileFiles(folder).checkpoint()).size()).isPositive();
    assertThatCode(guard()::check).doesNotThrowAnyException();
  }

  private RestoreGuard guard() {
    return new RestoreGuard(log, key, here());
  }

  private LogSettings here() {
    return new LogSettings(settings.origin(), folder, settings.key(), settings.witnesses());
  }
}
