package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.check.CheckCommand;
import vn.minhbach.audit.command.Ran;
import vn.minhbach.audit.log.LogExport;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.committee.Play;

/** A list that hangs now goes along in the export, and its lines are held against the log. */
@OfficeTest
class ExportedListIT {

  private static final String WARD = "00145";

  @TempDir Path folder;
  @Autowired LogExport export;
  @Autowired LogFiles log;
  @Autowired AutowireCapableBeanFactory office;

  private Path list;
  private String posting;
  private List<String> cases;

  @BeforeEach
  void take_a_posted_list_along() throws IOException {
    Play play = office.createBean(Play.class);
    cases = play.verified(WARD, 3, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    export.write(zip);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
    list = folder.resolve("postings/" + posting + ".tsv");
  }

  @Test
  void the_check_finds_nothing_wrong_with_it() throws IOException {
    assertThat(list).exists();
    assertThat(Files.readString(list).lines()).hasSize(4);
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_name_or_salt_that_was_changed_is_named() throws IOException {
    Files.writeString(list, Files.readString(list).replaceFirst("\t19", "\t18"));
    assertThat(violations()).anyMatch(it -> it.contains("\tlistDiffers\t"));
    assertThat(violations()).anyMatch(it -> it.contains("\tlineDiffers\t"));
  }

  @Test
  void a_line_copied_from_it_is_proved() throws IOException {
    String line = Files.readString(list).lines().skip(2).findFirst().orElseThrow();
    Ran printed = Ran.of("proof", folder, "--line", line.replace("\t", " "));
    assertThat(printed.text()).contains(posting);
    String text = printed.text().substring(printed.text().indexOf("c2sp.org/"));
    Path proof = Files.writeString(folder.resolve("line.tlog-proof"), text);
    assertThat(Ran.of("proof", proof, "--key", log.verifierKey()).exit()).isZero();
  }

  /**
   * Other tests leave streams of their own in the log, and nobody took these cases in at a desk;
   * only what is about this list and its lines counts.
   */
  private List<String> violations() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new CheckCommand(new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .run(folder.toString(), "--key", log.verifierKey());
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(it -> it.contains(posting) || cases.stream().anyMatch(it::contains))
        .filter(it -> it.matches("[^\\t]*\\t[^\\t]*\\t(list|line|file)[A-Z].*"))
        .toList();
  }
}
