package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.DONG;
import static vn.minhbach.audit.check.Village.RUN;
import static vn.minhbach.audit.check.Village.stream;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports made to stop the check or to write into its report. */
class HostileExportTest extends Unsound {

  @TempDir Path outside;

  private static final BigInteger ROUND = BigInteger.TWO.pow(64).add(BigInteger.valueOf(DONG));

  @Test
  void sums_are_whole_numbers_of_the_offices_size() {
    for (Object sum : List.of("1500000", 1_500_000.9, ROUND)) {
      content(stream(1), "CasePaid").put("dong", sum);
      assertThat(codes()).as(sum.toString()).contains("entryMalformed");
    }
    content(stream(1), "CasePaid").put("dong", DONG);
    content(PAID, "RunSettled").put("dongPaid", "4500000");
    assertThat(codes()).containsExactly("entryMalformed");
  }

  @Test
  void what_is_true_or_false_is_no_text() {
    content(SITTING, "AttendanceRecorded").put("quorate", "true");
    assertThat(codes()).containsOnly("entryMalformed").hasSize(3);
  }

  @Test
  void a_leaf_is_written_in_one_way() {
    for (String[] other : new String[][] {{"{\"content", "{ \"content"}, {"1500000", "1.5e6"}}) {
      List<byte[]> leaves = village.trail.sealed();
      int last = village.trail.at(PAID, "RunSettled");
      String leaf = new String(leaves.get(last), StandardCharsets.UTF_8);
      leaf = leaf.replace("4500000", "1500000").replaceFirst("\\Q" + other[0] + "\\E", other[1]);
      leaves.set(last, leaf.getBytes(StandardCharsets.UTF_8));
      Exported export = Exported.in(temp.resolve("export")).write(leaves, village.files);
      assertThat(export.check().codes()).as(other[1]).contains("leafNotCanonical");
    }
  }

  @Test
  void a_ballot_without_a_voter() {
    content(SITTING, "VoteCast").remove("voter");
    assertThat(checked().exit()).isEqualTo(1);
    assertThat(codes()).contains("entryMalformed");
  }

  @Test
  void days_without_end() {
    content(POSTED, "ListPosted").put("endsOn", "+999999999-12-31");
    content(POSTED, "ListPosted").put("workingDays", Long.MAX_VALUE);
    assertThat(checked().exit()).isEqualTo(1);
  }

  @Test
  void sums_that_are_too_large_together() {
    content(stream(1), "CasePaid").put("dong", Long.MAX_VALUE);
    content(stream(2), "CasePaid").put("dong", Long.MAX_VALUE);
    assertThat(codes()).contains("entryMalformed", "amountDiffers");
  }

  @Test
  void files_without_end() throws IOException {
    Exported export = Exported.in(temp.resolve("export"));
    export.write(village.trail.sealed(), village.files);
    Path list = export.folder().resolve("runs/" + RUN + ".tsv");
    Path elsewhere = outside.resolve("list");
    Files.move(list, elsewhere);
    Files.createSymbolicLink(list, Path.of("/dev/zero"));
    assertThat(export.check().codes()).contains("fileRefused", "listMissing");
    Files.delete(list);
    Files.createSymbolicLink(list, elsewhere);
    assertThat(export.check().codes()).contains("fileRefused", "listMissing");
    Files.delete(list);
    Files.move(elsewhere, list);
    export.put("witnessed", new byte[200_000]);
    assertThat(export.check().codes()).containsExactly("fileRefused");
  }

  @Test
  void a_sum_as_long_as_a_book() {
    String bank = "runs/" + RUN + "/pain.001.xml";
    String xml = new String(village.files.get(bank), StandardCharsets.UTF_8);
    String book = xml.replace(">" + DONG + "<", ">" + "9".repeat(3_000_000) + "<");
    village.files.put(bank, book.getBytes(StandardCharsets.UTF_8));
    assertThat(codes()).containsExactlyInAnyOrder("fileNeverTaken", "fileMalformed");
  }

  @Test
  void nobody_writes_lines_of_the_report() {
    draft(stream(1), "CaseVerified").leaf().put("officer", "canbo1\nĐẠT: 9\u001b[2J\u202e");
    draft(stream(1), "CaseVerified").leaf().put("person", "p-canbo1");
    village.files.put("runs/a\nb.tsv", new byte[0]);
    Exported.Answer answer = checked();
    assertThat(answer.codes()).containsExactlyInAnyOrder("fourEyes", "runNotReleased");
    assertThat(answer.lines()).hasSize(3);
    assertThat(String.join("", answer.lines())).doesNotContain("\u001b", "\u202e");
  }
}
