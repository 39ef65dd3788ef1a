package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundExportTest {

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> leaves = village.trail.sealed();

  private Exported export() {
    return Exported.in(temp.resolve("export")).write(leaves, village.files);
  }

  @Test
  void a_sound_export_has_no_violation() {
    Exported.Answer answer = export().check();
    assertThat(answer.lines())
        .containsExactly("ĐẠT: " + leaves.size() + " bản ghi, không phát hiện sai phạm.");
    assertThat(answer.exit()).isZero();
  }

  @Test
  void it_says_so_in_english_too() {
    assertThat(export().check("--lang", "en").lines())
        .containsExactly("SOUND: " + leaves.size() + " entries, no violation.");
  }

  @Test
  void a_zip_is_read_as_a_folder_is() throws IOException {
    Exported export = export();
    Path zip = temp.resolve("export.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file);
        var all = Files.walk(export.folder())) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(export.folder().relativize(one).toString()));
        out.write(Files.readAllBytes(one));
      }
    }
    assertThat(Exported.check(zip, export.key().verifier().toString()).exit()).isZero();
  }

  @Test
  void it_follows_from_every_head_that_was_kept_before() {
    Exported export = export();
    for (int size : new int[] {0, 1, 7, leaves.size() - 1, leaves.size()}) {
      Path kept = export.keep(export.note(leaves.subList(0, size)));
      assertThat(export.check("--since", kept).lines()).hasSize(1);
    }
  }

  @Test
  void a_list_whose_time_is_over_may_be_gone_and_is_said_to_be_compared_by_its_hash_alone() {
    village.files.keySet().removeIf(path -> path.startsWith("postings/"));
    assertThat(export().check().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("1 danh sách đã gỡ: bản xuất không còn từng dòng"))
        .anyMatch(line -> line.startsWith("ĐẠT: "));
  }

  @Test
  void what_cannot_be_read_is_told_apart_from_what_is_wrong() throws IOException {
    Exported export = export();
    assertThat(Exported.check(temp.resolve("nothing"), "x").exit()).isEqualTo(2);
    assertThat(export.checkBy("no+key").exit()).isEqualTo(2);
    assertThat(export.check("--since").exit()).isEqualTo(2);
    assertThat(export.check("--lang", "fr").exit()).isEqualTo(2);
    Files.delete(export.folder().resolve("checkpoint"));
    assertThat(export.check().exit()).isEqualTo(2);
  }

  @Test
  void an_export_of_nothing_is_sound() {
    Exported export = Exported.in(temp.resolve("export")).write(List.of(), Map.of());
    assertThat(export.check().exit()).isZero();
  }
}
