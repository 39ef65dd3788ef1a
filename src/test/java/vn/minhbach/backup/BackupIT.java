package vn.minhbach.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.minhbach.FreshDatabase;
import vn.minhbach.MinhBach;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Happened;
import vn.minhbach.audit.log.Clerks;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.audit.log.TileFiles;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Tree;

/** The office is backed up while it works, and comes back in an empty place. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class BackupIT {

  private static final Path OFFICE = Path.of("target", "office");

  @Autowired private ApplicationContext office;
  @TempDir Path stick;

  @BeforeEach
  void onTheEmbeddedServer() {
    assumeFalse(FreshDatabase.onMysql(), "a MySQL server has one place for the program");
  }

  @Test
  void an_office_comes_back_in_an_empty_place_and_goes_on() throws IOException {
    Path place = emptyPlace("restored");
    happen(office, "before");
    Path backup = stick.resolve("backup");
    assertThat(command("backup", backup, OFFICE)).isZero();
    Checkpoint old = head(backup.resolve("log"));

    Path safe = stick.resolve("safe");
    Files.move(backup.resolve("keys"), safe);
    assertThat(command("restore", backup, place, "--unwitnessed"))
        .as("without its key")
        .isEqualTo(1);
    assertThat(command("restore", backup, place, "--unwitnessed", "--keys", safe.toString()))
        .isZero();
    Path again = stick.resolve("again");
    assertThat(command("backup", again, place)).isZero();
    assertThat(lines(again)).isEqualTo(lines(backup));

    try (ConfigurableApplicationContext restored = start(place)) {
      happen(restored, "after");
      Checkpoint now = head(place.resolve("log"));
      assertThat(now.size()).isGreaterThan(old.size());
      Tree tree = new Tree(new TileFiles(place.resolve("log")), now.size());
      assertThat(tree.root(old.size())).isEqualTo(old.root());
      assertThat(tree.root()).isEqualTo(now.root());
    }
  }

  @Test
  void a_restore_behind_what_a_witness_signed_does_not_start_and_says_why(CapturedOutput told)
      throws IOException {
    Path place = emptyPlace("restored-behind");
    Path backup = stick.resolve("backup");
    assertThat(command("backup", backup, OFFICE)).isZero();
    happen(office, "what the backup does not know");
    Path newest = stick.resolve("checkpoint-of-the-witness");
    Files.writeString(newest, office.getBean(LogFiles.class).checkpoint());

    assertThat(command("restore", backup, place, "--witnessed", newest.toString())).isZero();
    assertThat(catchThrowable(() -> start(place).close())).isNotNull();
    assertThat(told)
        .contains("Minh Bạch không khởi động được")
        .contains("đã được chứng kiến")
        .contains("khôi phục bản sao lưu mới hơn");
  }

  @Test
  void the_key_lies_apart_and_nobody_else_may_read_it() throws IOException {
    Path backup = stick.resolve("backup");
    assertThat(command("backup", backup, OFFICE)).isZero();
    Path key = backup.resolve("keys").resolve("log.key");
    assertThat(rights(key)).isEqualTo("rw-------");
    assertThat(rights(key.getParent())).isEqualTo("rwx------");
    assertThat(rights(backup)).isEqualTo("rwx------");
    assertThat(rights(backup.resolve("database.sql.gz"))).isEqualTo("rw-------");
    assertThat(Files.readString(backup.resolve("sha256sums"))).doesNotContain("log.key");
    assertThat(Files.mismatch(key, OFFICE.resolve("keys").resolve("log.key"))).isEqualTo(-1);
  }

  @Test
  void nothing_is_written_over_and_a_damaged_backup_is_named(CapturedOutput told)
      throws IOException {
    Path backup = stick.resolve("backup");
    assertThat(command("backup", backup, OFFICE)).isZero();
    assertThat(command("backup", backup, OFFICE)).isEqualTo(1);
    assertThat(command("restore", backup, OFFICE, "--unwitnessed")).isEqualTo(1);
    assertThat(told).contains("Nơi này đã có dữ liệu: " + OFFICE.resolve("log"));

    Files.writeString(backup.resolve("log").resolve("checkpoint"), "another");
    assertThat(command("restore", backup, emptyPlace("restored-never"), "--unwitnessed"))
        .isEqualTo(1);
    assertThat(told).contains("Tệp log/checkpoint trong bản sao lưu bị mất hoặc đã bị sửa");
    Files.delete(backup.resolve("sha256sums"));
    assertThat(command("restore", backup, emptyPlace("restored-never"), "--unwitnessed"))
        .isEqualTo(1);
    assertThat(told).contains("không có bản sao lưu nào hoàn chỉnh");
  }

  @Test
  void a_place_that_another_program_uses_is_told_in_plain_words(CapturedOutput told)
      throws IOException {
    Path place = Path.of("target", "in-use");
    Path file = place.resolve("database").resolve("data").resolve("ibdata1");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "another server's");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/test/java/vn/minhbach/backup/Locking.java",
                file.toString())
            .start();
    try (BufferedReader locked = other.inputReader()) {
      assertThat(locked.readLine()).isEqualTo("locked");
      assertThat(command("backup", stick.resolve("backup"), place)).isEqualTo(1);
    } finally {
      other.destroyForcibly();
    }
    assertThat(told)
        .contains("Không thực hiện được: Một Minh Bạch khác đang dùng thư mục")
        .doesNotContain("Exception");
  }

  @Test
  void a_word_too_many_or_too_few_is_answered_with_how_it_is_said(CapturedOutput told) {
    assertThat(BackupCommand.run("backup")).isEqualTo(2);
    assertThat(BackupCommand.run("backup", "a", "b")).isEqualTo(2);
    assertThat(BackupCommand.run("backup", "a", "--keys", "b")).isEqualTo(2);
    assertThat(BackupCommand.run("restore", "a")).as("with or without a witness").isEqualTo(2);
    assertThat(BackupCommand.run("restore", "a", "--witnessed", "b", "--unwitnessed")).isEqualTo(2);
    assertThat(told).contains("java -jar minhbach.jar backup <thư mục trống>");
  }

  private static int command(String word, Path backup, Path place, String... more) {
    String[] said = new String[more.length + 4];
    said[0] = word;
    said[1] = backup.toString();
    said[2] = "--minhbach.data=" + place;
    said[3] = "--spring.profiles.active=demo";
    System.arraycopy(more, 0, said, 4, more.length);
    return BackupCommand.run(said);
  }

  /** In a thread of its own: the one of a test passes for a request from outside. */
  private static ConfigurableApplicationContext start(Path place) {
    return CompletableFuture.supplyAsync(
            () ->
                new SpringApplicationBuilder(MinhBach.class)
                    .run(
                        "--minhbach.data=" + place,
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false"),
            work -> new Thread(work).start())
        .join();
  }

  private static void happen(ApplicationContext office, String what) {
    office
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> office.publishEvent(Happened.in("test:backup-" + System.nanoTime(), what)));
    Clerks.of(office).work();
  }

  private static Path emptyPlace(String name) throws IOException {
    Path place = Path.of("target", name);
    for (String part : List.of("database/data", "log", "keys")) {
      FileSystemUtils.deleteRecursively(place.resolve(part));
    }
    return place;
  }

  private static List<String> lines(Path backup) throws IOException {
    try (BufferedReader sql = new BackupFolder(backup).reader()) {
      return sql.lines().toList();
    }
  }

  private static Checkpoint head(Path log) {
    return Checkpoint.parse(SignedNote.parse(new TileFiles(log).checkpoint()).text());
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
