package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.command.Ran;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;

/** Whoever has a line, a list or a proof file sees whether it stands in the log. */
class ProofCommandTest {

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> leaves = village.trail.sealed();
  private Exported export;

  @BeforeEach
  void write() {
    export = Exported.in(temp.resolve("export")).write(leaves, village.files);
  }

  @Test
  void a_line_copied_from_the_paper_is_proved_and_the_proof_holds() throws IOException {
    Ran printed =
        Ran.of("proof", export.folder(), "--line", "2  Trần Thị Bình 1982 Tổ 2 1.500.000 đ");
    assertThat(printed.exit()).as(printed.text()).isZero();
    assertThat(printed.text())
        .contains("Dòng 2 của danh sách " + Village.POSTING)
        .contains("CasePosted");
    Path file = proof(printed);
    Matcher salt = Pattern.compile("muối ([0-9a-f]+):").matcher(printed.text());
    assertThat(salt.find()).isTrue();
    String line = "2\\tTrần Thị Bình\\t1982\\tTổ 2\\t1500000";
    Ran held = verify(file, "--line", line, "--salt", salt.group(1));
    assertThat(held.exit()).as(held.text()).isZero();
    assertThat(held.text()).startsWith("ĐÚNG");
    assertThat(verify(file, "--line", line.replace("1982", "1983"), "--salt", salt.group(1)).text())
        .startsWith("SAI");
    assertThat(verify(file, "--line", line).exit()).isEqualTo(2);
  }

  @Test
  void an_entry_by_its_number_is_the_lists_own() throws IOException {
    int at = village.trail.at("posting:" + Village.POSTING, "ListPosted");
    Path file = proof(Ran.of("proof", export.folder(), "--entry", at));
    Path list = export.folder().resolve("postings/" + Village.POSTING + ".tsv");
    assertThat(verify(file, "--list", list).exit()).isZero();
    Files.writeString(list, Files.readString(list).replace("Bình", "Bính"));
    assertThat(verify(file, "--list", list).text()).startsWith("SAI").contains("danh sách");
    assertThat(Ran.of("proof", export.folder(), "--entry", leaves.size()).text())
        .contains("chỉ có " + leaves.size());
  }

  @Test
  void a_proof_that_was_touched_does_not_hold() throws IOException {
    Path file = proof(Ran.of("proof", export.folder(), "--entry", 7));
    String text = Files.readString(file);
    Files.writeString(file, text.replace("index 7\n", "index 8\n"));
    assertThat(verify(file).text()).startsWith("SAI: bằng chứng không dẫn từ bản ghi số 8");
    Files.writeString(file, text);
    SigningKey other = SigningKey.make(Exported.ORIGIN, KeyKind.LOG);
    assertThat(Ran.of("proof", file, "--key", other.verifier()).text()).contains("chữ ký");
    Files.writeString(file, text.substring(0, text.length() / 2));
    assertThat(verify(file).exit()).isEqualTo(2);
  }

  @Test
  void a_witnessed_head_is_taken_where_it_covers_the_entry() throws IOException {
    SigningKey front = SigningKey.make("front", KeyKind.WITNESS);
    SignedNote note = export.note(leaves.subList(0, 20));
    SignedNote signed =
        note.with(Cosignature.sign(note, front, Instant.parse("2021-10-01T00:00:00Z")));
    export.put("witnessed", signed.toString().getBytes(StandardCharsets.UTF_8));
    Path policy = temp.resolve("policy");
    Files.writeString(policy, "witness " + front.verifier() + "\nquorum 1\n");
    Path covered = proof(Ran.of("proof", export.folder(), "--entry", 19));
    assertThat(verify(covered, "--witnesses", policy).exit()).isZero();
    Path later = proof(Ran.of("proof", export.folder(), "--entry", 20));
    assertThat(verify(later, "--witnesses", policy).text()).startsWith("CHƯA ĐỦ");
  }

  @Test
  void a_line_of_no_list_is_told() {
    assertThat(Ran.of("proof", export.folder(), "--line", "4 Ai Đó 1990 Tổ 1 1500000").exit())
        .isEqualTo(1);
    assertThat(Ran.of("proof", export.folder()).text()).startsWith("Cách dùng");
    assertThat(Ran.of("proof", temp.resolve("none"), "--entry", 1).exit()).isEqualTo(2);
  }

  private Path proof(Ran printed) throws IOException {
    String text = printed.text();
    assertThat(text).contains("c2sp.org/tlog-proof@v1");
    return Files.writeString(
        temp.resolve("a.tlog-proof"), text.substring(text.indexOf("c2sp.org/tlog-proof@v1")));
  }

  private Ran verify(Path file, Object... more) {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = file;
    arguments[1] = "--key";
    arguments[2] = export.key().verifier();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Ran.of("proof", arguments);
  }
}
