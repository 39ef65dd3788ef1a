package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhbach.audit.check.Trail.Draft;
import vn.minhbach.audit.check.Trail.Officer;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;

/** Times and days that cannot be. */
class UnsoundTimeTest extends Unsound {

  @Test
  void what_is_recorded_later_than_what_follows() {
    Draft closed = draft(POSTED, "PostingClosed");
    Draft other = behind(closed, "access:canbo1", "LoginFailed", Officer.SYSTEM, Map.of());
    recorded(other, recorded(closed) - 9 * MINUTE);
    assertThat(codes()).as("two machines").isEmpty();
    recorded(other, recorded(closed) - 3 * DAY);
    assertThat(checked().at("timeAhead")).hasSize(1);
    assertThat(codes()).containsExactly("timeAhead");
  }

  @Test
  void what_is_recorded_in_the_future() {
    recorded(draft("access:-", "LoginFailed"), 7_258_118_400_000_000L);
    assertThat(codes()).containsExactly("timeFuture");
  }

  @Test
  void what_is_recorded_after_a_witness_has_seen_it() throws IOException {
    SigningKey witness = SigningKey.make("front", KeyKind.WITNESS);
    Path policy = temp.resolve("policy");
    Files.writeString(policy, "witness " + witness.verifier() + "\nquorum 1\n");
    List<byte[]> leaves = village.trail.sealed();
    Exported export = Exported.in(temp.resolve("export")).write(leaves, village.files);
    SignedNote note = export.note(leaves.subList(0, village.trail.at(PAID, "RunReleased")));
    Instant sound = Instant.parse("2021-08-26T01:00:30Z");
    SignedNote seen = note.with(Cosignature.sign(note, witness, sound));
    export.put("witnessed", seen.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(export.check("--witnesses", policy).codes()).isEmpty();
    Instant early = Instant.parse("2021-08-25T12:00:00Z");
    SignedNote before = note.with(Cosignature.sign(note, witness, early));
    export.put("witnessed", before.toString().getBytes(StandardCharsets.UTF_8));
    List<String> codes = export.check("--witnesses", policy).codes();
    assertThat(codes).containsOnly("timeWitnessed").hasSize(4);
    export.put("witnessed", seen.toString().getBytes(StandardCharsets.UTF_8));
    Object[] since = {"--witnesses", policy, "--since", export.keep(before)};
    assertThat(export.check(since).codes()).containsOnly("timeWitnessed").hasSize(4);
  }

  @Test
  void one_late_entry_switches_no_totals_off() {
    content(PAID, "RunSettled").put("paid", 2);
    Draft last = draft("access:-", "LoginFailed");
    behind(last, PAID, "SettlementOverdue", Officer.SYSTEM, Map.of());
    assertThat(codes()).contains("totalPaid");
  }

  @Test
  void what_the_log_breaks_off_in_is_counted() {
    village.trail.drafts.remove(draft("access:-", "LoginFailed"));
    content(PAID, "RunSettled").put("paid", 2);
    assertThat(checked().lines()).hasSize(2).anyMatch(line -> line.startsWith("1 phiên họp"));
  }

  @Test
  void days_of_a_posting() {
    Map<String, Object> posted = content(POSTED, "ListPosted");
    posted.put("workingDays", 1);
    ends("2021-08-20");
    assertThat(codes()).as("fewer than the act").contains("postingTooShort");
    posted.put("workingDays", 3);
    ends("2021-08-23");
    assertThat(codes()).as("Saturday and Sunday").containsExactly("postingTooShort");
    posted.put("workingDays", Long.MAX_VALUE);
    assertThat(codes()).as("no such number").containsExactly("postingTooShort");
    posted.put("workingDays", 2);
    posted.put("postedOn", "2021-08-09");
    assertThat(codes()).as("before it was recorded").containsExactly("postedEarlier");
  }

  private void ends(String day) {
    content(POSTED, "ListPosted").put("endsOn", day);
    for (int no : new int[] {1, 2, 3}) {
      content(stream(no), "CasePosted").put("endsOn", day);
    }
  }

  @Test
  void a_case_is_posted_after_the_list_came_down() {
    Draft posted = draft(stream(1), "CasePosted");
    List<Draft> drafts = village.trail.drafts;
    drafts.remove(posted);
    drafts.add(village.trail.at(stream(1), "CaseCleared"), posted);
    recorded(posted, recorded(draft(stream(1), "CaseCleared")));
    assertThat(codes()).containsExactly("withoutAct");
  }
}
