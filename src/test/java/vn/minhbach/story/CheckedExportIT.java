package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.audit.check.CheckCommand;
import vn.minhbach.audit.check.GoCheck;
import vn.minhbach.audit.log.LogFiles;

/** After the story, the office's export as a monitor takes it away in one click. */
@PlayedOffice
class CheckedExportIT {

  @LocalServerPort int port;
  @TempDir Path folder;
  @Autowired LogFiles log;

  @Test
  void the_check_finds_no_violation_and_names_a_changed_line() throws Exception {
    byte[] zip = PlayedStory.exported(URI.create("http://localhost:" + port + "/"));
    Path file = Files.write(folder.resolve("export.zip"), zip);
    assertThat(check(file))
        .contains("danh sách đã gỡ")
        .containsPattern("(?m)^ĐẠT: 1[0-9]{4} bản ghi, không phát hiện sai phạm.$");
    Path unpacked = unpack(zip);
    try (var runs = Files.list(unpacked.resolve("runs"))) {
      assertThat(runs).hasSize(9);
    }
    if (GoCheck.isThere()) {
      GoCheck.build();
      GoCheck.Said said = GoCheck.check(unpacked, log.verifierKey());
      assertThat(said.text()).matches("SOUND: 1[0-9]{4} entries\n");
    }
    pretendCash(unpacked);
    assertThat(check(unpacked)).contains("listDiffers", "lineDiffers", "KHÔNG ĐẠT");
  }

  private String check(Path export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(export.toString(), "--key", log.verifierKey());
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path unpack(byte[] zip) throws IOException {
    Path unpacked = folder.resolve("unpacked");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = unpacked.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
    return unpacked;
  }

  private static void pretendCash(Path export) throws IOException {
    try (var runs = Files.list(export.resolve("runs"))) {
      for (Path run : runs.toList()) {
        Files.writeString(run, Files.readString(run).replace("TRANSFER", "CASH"));
      }
    }
  }
}
