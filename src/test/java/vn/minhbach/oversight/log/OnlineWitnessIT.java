package vn.minhbach.oversight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.RunningOffice;
import vn.minhbach.audit.Happened;
import vn.minhbach.audit.check.CheckCommand;
import vn.minhbach.audit.command.Ran;
import vn.minhbach.audit.log.Clerk;
import vn.minhbach.audit.log.LogExport;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.WitnessPolicy;

/** Two witnesses sign the log of a running office over the network, from computers of their own. */
@RunningOffice
class OnlineWitnessIT {

  @LocalServerPort int port;
  @TempDir Path computer;
  @Autowired LogFiles log;
  @Autowired LogExport export;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired AutowireCapableBeanFactory office;

  @Value("${minhbach.log.witnesses}")
  Path policy;

  private Path front;
  private Path inspectors;

  @BeforeEach
  void register() throws IOException {
    String name = UUID.randomUUID().toString();
    front = computer.resolve("front.key");
    inspectors = computer.resolve("inspectors.key");
    String first = Ran.of("witness", front, "--name", "mttq-" + name).last();
    String second = Ran.of("witness", inspectors, "--name", "thanhtra-" + name).last();
    Files.writeString(policy, "witness %s\nwitness %s\nquorum 2\n".formatted(first, second));
  }

  @AfterEach
  void forget() throws IOException {
    Files.deleteIfExists(policy);
  }

  @Test
  void two_of_two_make_a_head_final_though_the_log_grows_between_them() throws IOException {
    happens();
    Ran one = sign(front);
    assertThat(one.exit()).as(one.text()).isZero();
    assertThat(one.text()).contains("còn chờ bên chứng kiến khác");
    long signed = size(Files.readString(computer.resolve("front.key.signed")));
    happens();
    assertThat(size(log.checkpoint())).isGreaterThan(signed);
    Ran two = sign(inspectors);
    assertThat(two.text()).contains("đã đủ số bên chứng kiến");
    SignedNote witnessed = SignedNote.parse(log.witnessed());
    assertThat(Checkpoint.parse(witnessed.text()).size()).isEqualTo(signed);
    assertThat(WitnessPolicy.parse(Files.readString(policy)).isFinal(witnessed)).isTrue();
    sign(front);
    assertThat(size(Files.readString(computer.resolve("front.key.signed")))).isGreaterThan(signed);
    assertThat(checked()).contains("Enough witnesses signed the first " + signed + " entries.");
  }

  @Test
  void an_office_behind_what_was_signed_is_told_in_plain_words() throws IOException {
    happens();
    sign(front);
    Path state = computer.resolve("front.key.signed");
    Files.writeString(state, Files.readString(state).replaceFirst("\n[0-9]+\n", "\n99999999999\n"));
    Ran ran = sign(front);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text())
        .startsWith("KHÔNG KÝ: nhật ký của văn phòng ngắn hơn 99999999999 bản ghi");
  }

  @Test
  void an_unknown_witness_and_an_office_that_is_not_there_are_told() {
    happens();
    Path stranger = computer.resolve("stranger.key");
    Ran.of("witness", stranger, "--name", "la");
    assertThat(sign(stranger).text()).contains("trả lời lỗi 4");
    Ran none = Ran.of("witness", front, "--log", log.verifierKey(), "http://localhost:1/");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.text()).contains("Không kết nối được").contains("USB");
  }

  private Ran sign(Path key) {
    return Ran.of("witness", key, "--log", log.verifierKey(), "http://localhost:" + port);
  }

  private void happens() {
    transaction.executeWithoutResult(
        status -> events.publishEvent(Happened.in("test:" + UUID.randomUUID(), "thing")));
    office.createBean(Clerk.class).work();
  }

  /** What the check says of the office's own export. */
  private String checked() throws IOException {
    Path zip = computer.resolve("export.zip");
    try (OutputStream file = Files.newOutputStream(zip)) {
      export.write(file);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new CheckCommand(out)
        .run(
            zip.toString(),
            "--key",
            log.verifierKey(),
            "--witnesses",
            policy.toString(),
            "--lang",
            "en");
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }
}
