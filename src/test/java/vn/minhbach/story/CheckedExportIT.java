package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.audit.check.CheckCommand;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;

/** After the story, the log and the lists of the office as a monitor takes them along. */
@PlayedOffice
class CheckedExportIT {

  @LocalServerPort int port;
  @TempDir Path export;
  @Autowired JdbcTemplate sql;
  @Autowired Applicants applicants;
  @Autowired LogFiles log;

  @Test
  void the_check_finds_no_violation() throws IOException {
    URI office = URI.create("http://localhost:" + port + "/");
    PlayedStory.in(office);
    List<String> runs = sql.queryForList("SELECT number FROM payout_run", String.class);
    for (String run : runs) {
      writeRun(run, office);
    }
    List<String> postings =
        sql.queryForList(
            "SELECT posting FROM publiclist_posting WHERE state IN ('POSTED', 'CLOSED')",
            String.class);
    postings.forEach(this::writePosting);
    assertThat(runs).hasSize(9);
    assertThat(postings).hasSize(6);
    copyLog();
    assertThat(check()).matches("ĐẠT: 1[0-9]{4} bản ghi, không phát hiện sai phạm.\n");
    Files.writeString(
        export.resolve("runs/" + runs.get(0) + ".tsv"),
        Files.readString(export.resolve("runs/" + runs.get(0) + ".tsv"))
            .replace("TRANSFER", "CASH"));
    assertThat(check()).contains("listDiffers", "lineDiffers", "KHÔNG ĐẠT");
  }

  private String check() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(export.toString(), "--key", log.verifierKey());
    return out.toString(StandardCharsets.UTF_8);
  }

  private void copyLog() throws IOException {
    await("all is numbered and signed")
        .atMost(Duration.ofMinutes(1))
        .until(() -> log.checkpoint() != null && published() == recorded());
    try (Stream<Path> all = Files.walk(log.folder())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = export.resolve(log.folder().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private long published() {
    return Checkpoint.parse(SignedNote.parse(log.checkpoint()).text()).size();
  }

  private long recorded() {
    return sql.queryForObject("SELECT COUNT(*) FROM minhbach_audit.audit_entry", Long.class);
  }

  private void writeRun(String run, URI office) throws IOException {
    List<String> rows =
        sql.query(
            "SELECT case_number, attempt, amount, method FROM payout_line"
                + " WHERE run = ? AND state <> 'OUT' ORDER BY position",
            (row, n) ->
                "%s-%d\t%d\t%s\n"
                    .formatted(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)),
            run);
    write("runs/" + run + ".tsv", run + "\n" + String.join("", rows));
    if (rows.stream().anyMatch(row -> row.endsWith("TRANSFER\n"))) {
      Api accountant = new Api(office, "ketoanp" + run.substring(0, 5), "minhbach2021");
      byte[] bank = accountant.download("/api/payout/runs/" + run + "/files/pain.001.xml");
      Path file = export.resolve("runs/" + run + "/pain.001.xml");
      Files.createDirectories(file.getParent());
      Files.write(file, bank);
    }
  }

  private void writePosting(String posting) {
    StringBuilder list =
        new StringBuilder(
            sql.queryForObject(
                "SELECT CONCAT(unit, '\t', scheme, '\t', public_code, '\n')"
                    + " FROM publiclist_posting WHERE posting = ?",
                String.class,
                posting));
    StringBuilder salts = new StringBuilder();
    List<Map<String, Object>> lines =
        sql.queryForList(
            "SELECT line_no, case_number, neighbourhood, amount FROM publiclist_line"
                + " WHERE posting = ? ORDER BY line_no",
            posting);
    Map<String, Applicant> people =
        applicants.of(lines.stream().map(line -> (String) line.get("case_number")).toList());
    for (Map<String, Object> line : lines) {
      String caseNumber = (String) line.get("case_number");
      Applicant who = people.get(caseNumber);
      Object no = line.get("line_no");
      String text = no + "\t" + who.fullName() + "\t" + who.birthYear() + "\t";
      text += line.get("neighbourhood") + "\t" + line.get("amount");
      list.append(Normalizer.normalize(text, Normalizer.Form.NFC)).append('\n');
      salts.append(no + "\t" + caseNumber + "\t" + salt(caseNumber, posting) + "\n");
    }
    write("postings/" + posting + ".tsv", list.toString());
    write("postings/" + posting + ".salts", salts.toString());
  }

  private String salt(String caseNumber, String posting) {
    byte[] salt =
        sql.queryForObject(
            "SELECT s.salt FROM audit_salt s JOIN minhbach_audit.audit_entry e"
                + " ON e.stream = s.stream AND e.number = s.number"
                + " WHERE s.stream = ? AND s.field = 'line' AND e.fact = 'CasePosted'"
                + " AND JSON_UNQUOTE(JSON_EXTRACT(CONVERT(e.leaf USING utf8mb4),"
                + " '$.content.posting')) = ?",
            byte[].class,
            "case:" + caseNumber,
            posting);
    return HexFormat.of().formatHex(salt);
  }

  private void write(String path, String text) {
    try {
      Path file = export.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
