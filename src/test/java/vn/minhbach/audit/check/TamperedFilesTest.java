package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.POSTING;
import static vn.minhbach.audit.check.Village.RUN;
import static vn.minhbach.audit.check.Village.stream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.check.Exported.Answer;
import vn.minhbach.shared.Sha256;

/** Those of the fourteen ways to cheat that change a file beside the log; see TamperingTest. */
class TamperedFilesTest {

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> sound = village.trail.sealed();

  /** Tree and signature are new, the entries as they are given. */
  private Answer signedAnew(List<byte[]> leaves) {
    return Exported.in(temp.resolve("export")).write(leaves, village.files).check();
  }

  @Test
  void replace_a_list_after_posting() {
    change("postings/" + POSTING + ".tsv", "Trần Thị Bình", "Trần Thị Bính");
    Answer answer = signedAnew(sound);
    assertThat(answer.codes()).containsExactlyInAnyOrder("listDiffers", "lineDiffers");
    String list =
        new String(village.files.get("postings/" + POSTING + ".tsv"), StandardCharsets.UTF_8);
    village
        .trail
        .find("posting:" + POSTING, "ListPosted")
        .content()
        .put("contentHash", Sha256.hex(list));
    assertThat(signedAnew(village.trail.sealed()).at("lineDiffers"))
        .containsExactly(village.trail.at(stream(2), "CasePosted") + " " + Village.caseNumber(2));
  }

  @Test
  void change_a_line_of_a_payment_file() {
    change("runs/" + RUN + ".tsv", "000003-1\t1500000", "000003-1\t2500000");
    assertThat(signedAnew(sound).codes())
        .containsExactlyInAnyOrder("listDiffers", "fileTotal", "lineDiffers", "transferDiffers");
  }

  @Test
  void change_a_line_of_a_bank_file() {
    change("runs/" + RUN + "/pain.001.xml", "00121-21-000002-1", "00121-21-000009-1");
    assertThat(signedAnew(sound).codes())
        .containsExactlyInAnyOrder("fileNeverTaken", "transferDiffers", "transferMissing");
  }

  @Test
  void swap_salts() {
    change("postings/" + POSTING + ".salts", "1\t00121-21-000001", "1\t00121-21-00000x");
    change("postings/" + POSTING + ".salts", "2\t00121-21-000002", "2\t00121-21-000001");
    change("postings/" + POSTING + ".salts", "1\t00121-21-00000x", "1\t00121-21-000002");
    Answer answer = signedAnew(sound);
    assertThat(answer.codes()).containsExactly("lineDiffers", "lineDiffers");
  }

  private void change(String path, String from, String to) {
    String text = new String(village.files.get(path), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    village.files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }
}
