package vn.minhbach.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.AuditCommand;
import vn.minhbach.audit.log.LogFolder;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.audit.witness.WitnessRequest;

/** A witness works with two files on a stick, and the log's key is made once. */
class WitnessCommandTest {

  private final SigningKey office = SigningKey.make("minhbach.test/log", KeyKind.LOG);
  @TempDir Path stick;
  private Path key;
  private Path request;
  private Path answer;
  private VerifierKey front;

  @BeforeEach
  void make_a_key() {
    key = stick.resolve("front.key");
    request = stick.resolve("yeu-cau.txt");
    answer = stick.resolve("tra-loi.txt");
    Ran made = Ran.of("witness", key, "--name", "mttq.test/witness");
    assertThat(made.exit()).isZero();
    front = VerifierKey.parse(made.last());
    assertThat(front.kind()).isEqualTo(KeyKind.WITNESS);
  }

  @Test
  void it_signs_what_grew_and_writes_the_answer() throws IOException {
    ask("a", 0, 300);
    Ran ran = sign();
    assertThat(ran.text()).contains("300").contains("tra-loi.txt");
    SignedNote signed = SignedNote.parse(Files.readString(answer));
    assertThat(Cosignature.by(front, signed)).contains(Ran.AT);
    assertThat(signed.signedBy(office.verifier())).isTrue();
    ask("a", 300, 700);
    assertThat(sign().exit()).isZero();
    assertThat(SignedNote.parse(Files.readString(stick.resolve("front.key.signed"))).text())
        .startsWith("minhbach.test/log\n700\n");
  }

  @Test
  void lines_that_end_as_windows_ends_them_are_read_too() throws IOException {
    ask("a", 0, 300);
    Files.writeString(request, Files.readString(request).replace("\n", "\r\n"));
    assertThat(sign().exit()).isZero();
  }

  @Test
  void a_forked_log_is_refused_in_plain_words_and_nothing_is_signed() throws IOException {
    ask("a", 0, 300);
    sign();
    Files.delete(answer);
    ask("b", 300, 700);
    Ran ran = sign();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text())
        .startsWith("KHÔNG KÝ: nhật ký đã bị sửa. 700 bản ghi")
        .contains("bằng chứng");
    assertThat(answer).doesNotExist();
    assertThat(Ran.of("witness", key, "--log", office.verifier(), request, answer, "--lang", "en"))
        .extracting(Ran::text)
        .asString()
        .startsWith("NOT SIGNED: the log was changed.");
    ask("a", 300, 700);
    assertThat(sign().exit()).isZero();
  }

  @Test
  void another_beginning_key_or_file_is_refused_with_what_to_do() throws IOException {
    ask("a", 0, 300);
    sign();
    ask("a", 0, 700);
    assertThat(sign().text()).contains("tính từ bản ghi 0").contains("ký lần trước» là 300");
    SigningKey other = SigningKey.make("minhbach.test/log", KeyKind.LOG);
    assertThat(Ran.of("witness", key, "--log", other.verifier(), request, answer).text())
        .contains("không mang chữ ký");
    Files.writeString(request, "nothing");
    assertThat(sign().text()).contains("không phải tệp yêu cầu");
    Files.delete(request);
    assertThat(sign().exit()).isEqualTo(2);
  }

  @Test
  void a_key_is_made_once_and_is_of_one_kind() {
    assertThat(Ran.of("witness", key, "--name", "x").exit()).isEqualTo(1);
    assertThat(Ran.of("witness", key).last()).isEqualTo(front.toString());
    Path log = stick.resolve("keys/log.key");
    Ran made = Ran.of("key", log, "--name", "hotro.test/log");
    assertThat(VerifierKey.parse(made.last()).name()).isEqualTo("hotro.test/log");
    assertThat(Ran.of("key", log).text().strip()).isEqualTo(made.last());
    assertThat(Ran.of("key", key).text()).contains("là khóa chứng kiến");
    assertThat(Ran.of("key", stick.resolve("none")).exit()).isEqualTo(2);
    assertThat(Ran.of("key", stick.resolve("none"), "--name", "has blank").exit()).isEqualTo(2);
    assertThat(made.text()).doesNotContain("PRIVATE");
  }

  @Test
  void who_asks_wrongly_reads_how_to_ask() {
    assertThat(Ran.of("witness").text()).startsWith("Cách dùng:").contains("<tệp yêu cầu>");
    assertThat(Ran.of("key", "--frob", "x").text()).startsWith("Cách dùng:");
    assertThat(Ran.of("witness", key, "--log", office.verifier(), "ftp:x").text())
        .contains("https");
    assertThat(AuditCommand.run("audit", "nothing")).isEqualTo(2);
  }

  private Ran sign() {
    return Ran.of("witness", key, "--log", office.verifier(), request, answer);
  }

  private void ask(String name, int old, int size) throws IOException {
    LogFolder log = new LogFolder(stick.resolve(name + size));
    log.add(0, entries(name, size));
    Tree tree = new Tree(log, size);
    Checkpoint head = new Checkpoint("minhbach.test/log", size, tree.root());
    SignedNote note = SignedNote.sign(head.text(), office);
    Files.writeString(request, new WitnessRequest(old, tree.consistency(old), note).toString());
  }

  private static List<byte[]> entries(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (name + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
