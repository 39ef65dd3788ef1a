package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.POSTING;
import static vn.minhbach.audit.check.Village.RUN;
import static vn.minhbach.audit.check.Village.stream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.check.Exported.Answer;
import vn.minhbach.audit.log.LogFolder;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SigningKey;

/**
 * Fourteen ways to cheat. "By hand" is who changes files; "with the key" is who computes chains and
 * tree anew and signs again, and is caught by rules or by a head that somebody kept.
 */
class TamperingTest {

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> sound = village.trail.sealed();

  private Exported export() {
    return Exported.in(temp.resolve("export"));
  }

  /** Puts entries under a checkpoint of the sound log: nobody could sign anew. */
  private Answer byHand(List<byte[]> leaves) {
    Exported export = export().write(leaves, village.files);
    export.put("checkpoint", export.note(sound).toString().getBytes(StandardCharsets.UTF_8));
    return export.check();
  }

  /** Tree and signature are new, the entries as they are given. */
  private Answer signedAnew(List<byte[]> leaves) {
    return export().write(leaves, village.files).check();
  }

  /** As {@link #signedAnew}, for a monitor who kept the head of the sound log. */
  private Answer signedAnewForWhoKept(List<byte[]> leaves, int kept) {
    Exported export = export().write(leaves, village.files);
    return export.check("--since", export.keep(export.note(sound.subList(0, kept))));
  }

  private static byte[] edited(byte[] leaf, String from, String to) {
    String text = new String(leaf, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void edit() {
    int at = village.trail.at(stream(2), "CaseVerified");
    List<byte[]> leaves = new ArrayList<>(sound);
    leaves.set(at, edited(leaves.get(at), "\"confirmed\"", "\"withdrawn\""));
    assertThat(byHand(leaves).codes()).contains("rootDiffers", "chainBroken", "stepOrder");
    Answer anew = signedAnew(leaves);
    assertThat(anew.codes()).contains("chainBroken").doesNotContain("rootDiffers");
    assertThat(anew.at("chainBroken"))
        .containsExactly(village.trail.at(stream(2), "CaseInSitting") + " " + stream(2));
    assertThat(signedAnewForWhoKept(leaves, at + 1).codes()).contains("notPrefix");
  }

  @Test
  void delete() {
    int at = village.trail.at(stream(1), "CaseCleared");
    List<byte[]> leaves = new ArrayList<>(sound);
    leaves.remove(at);
    assertThat(byHand(leaves).codes()).contains("entriesMissing");
    Answer anew = signedAnew(leaves);
    assertThat(anew.codes()).contains("streamGap", "stepOrder", "totalCleared");
    village.trail.drafts.remove(at);
    Answer rebuilt = signedAnew(village.trail.sealed());
    assertThat(rebuilt.codes()).containsExactlyInAnyOrder("stepOrder", "totalCleared");
    assertThat(signedAnewForWhoKept(village.trail.sealed(), sound.size()).codes())
        .contains("rolledBack");
  }

  @Test
  void insert() {
    Trail.Draft paid = village.trail.find(stream(3), "CasePaid");
    int at = village.trail.at(stream(3), "CasePaid");
    village.trail.drafts.add(at + 1, new Trail.Draft(paid.leaf()));
    List<byte[]> leaves = village.trail.sealed();
    assertThat(byHand(leaves).codes()).contains("entriesMissing");
    Answer anew = signedAnew(leaves);
    assertThat(anew.at("paidTwice")).containsExactly((at + 1) + " " + Village.caseNumber(3));
    assertThat(anew.codes()).contains("totalPaid");
    assertThat(signedAnewForWhoKept(leaves, sound.size()).codes()).contains("notPrefix");
  }

  @Test
  void reorder() {
    int first = village.trail.at(stream(1), "CaseApproved");
    int second = village.trail.at("dossier:00121-T21-0001", "SubmissionSigned");
    List<byte[]> leaves = new ArrayList<>(sound);
    leaves.set(first, sound.get(second));
    leaves.set(second, sound.get(first));
    assertThat(byHand(leaves).codes()).contains("rootDiffers", "streamGap");
    assertThat(signedAnew(leaves).codes()).contains("streamGap", "stepOrder", "notSigned");
    Trail.Draft approved = village.trail.drafts.get(first);
    village.trail.drafts.set(first, village.trail.drafts.get(second));
    village.trail.drafts.set(second, approved);
    List<byte[]> rebuilt = village.trail.sealed();
    assertThat(signedAnew(rebuilt).codes()).contains("stepOrder", "notSigned");
    assertThat(signedAnewForWhoKept(rebuilt, sound.size()).codes()).contains("notPrefix");
  }

  @Test
  void truncate_the_tail() {
    List<byte[]> leaves = sound.subList(0, sound.size() - 1);
    assertThat(byHand(leaves).codes()).contains("entriesMissing");
    assertThat(signedAnewForWhoKept(leaves, sound.size()).codes()).containsExactly("rolledBack");
  }

  @Test
  void delete_before_sequencing() {
    village.trail.drafts.remove(village.trail.find(stream(2), "CaseInRun"));
    village.trail.drafts.remove(village.trail.find(stream(2), "CasePaid"));
    Answer rebuilt = signedAnew(village.trail.sealed());
    assertThat(rebuilt.codes()).contains("lineWithoutEntry", "totalRun", "totalPaid");
    assertThat(rebuilt.at("lineWithoutEntry")).containsExactly("- " + Village.caseNumber(2));
  }

  @Test
  void delete_before_sequencing_leaves_a_gap_where_the_stream_goes_on() {
    List<byte[]> leaves = new ArrayList<>(sound);
    leaves.remove(village.trail.at("run:" + RUN, "RunReleased"));
    assertThat(signedAnew(leaves).codes()).contains("streamGap", "notReleased");
  }

  @Test
  void roll_back_to_a_backup() {
    int backup = village.trail.at("run:" + RUN, "RunPrepared");
    assertThat(signedAnewForWhoKept(sound.subList(0, backup), sound.size()).codes())
        .contains("rolledBack");
    List<byte[]> again = new ArrayList<>(sound.subList(0, backup));
    village.trail.find(stream(3), "CaseInRun").content().put("method", "CASH");
    again.addAll(village.trail.sealed().subList(backup, sound.size()));
    assertThat(signedAnewForWhoKept(again, sound.size()).codes()).contains("notPrefix");
  }

  @Test
  void fork_for_one_monitor() {
    village.trail.find(stream(1), "CaseVerified").leaf().put("officer", "canbo9");
    List<byte[]> fork = village.trail.sealed();
    assertThat(signedAnew(fork).codes()).isEmpty();
    assertThat(signedAnewForWhoKept(fork, sound.size()).codes()).containsExactly("notPrefix");
  }

  @Test
  void swap_keys() {
    Exported export = export().write(sound, village.files);
    SigningKey other = SigningKey.make(Exported.ORIGIN, KeyKind.LOG);
    assertThat(export.checkBy(other.verifier().toString()).codes())
        .containsExactly("notSignedByKey");
    SigningKey named = SigningKey.make("minhbach.vn/other", KeyKind.LOG);
    assertThat(export.checkBy(named.verifier().toString()).codes())
        .containsExactly("otherOrigin", "notSignedByKey");
  }

  @Test
  void shift_times() {
    Trail.Draft posted = village.trail.find("posting:" + POSTING, "PostingClosed");
    Trail.Draft cleared = village.trail.find(stream(1), "CaseCleared");
    long earlier = (long) cleared.leaf().get("recordedAt") - 86_400_000_000L;
    for (Trail.Draft draft : List.of(posted, cleared)) {
      draft.leaf().put("recordedAt", earlier);
      draft.leaf().put("happenedAt", earlier);
    }
    List<byte[]> leaves = village.trail.sealed();
    assertThat(byHand(leaves).codes()).contains("rootDiffers");
    assertThat(signedAnew(leaves).codes()).contains("notServed", "closedEarly");
    assertThat(signedAnewForWhoKept(leaves, sound.size()).codes()).contains("notPrefix");
  }

  @Test
  void shift_times_backward_within_a_stream() {
    Trail.Draft approved = village.trail.find(stream(1), "CaseApproved");
    approved.leaf().put("recordedAt", (long) approved.leaf().get("recordedAt") - 1_000_000_000L);
    assertThat(signedAnew(village.trail.sealed()).codes())
        .containsExactlyInAnyOrder("timeAhead", "timeBackward", "happenedLater", "withoutAct");
  }

  @Test
  void delete_a_whole_case() {
    village.trail.drafts.removeIf(draft -> draft.leaf().get("stream").equals(stream(2)));
    List<byte[]> leaves = village.trail.sealed();
    Answer rebuilt = signedAnew(leaves);
    assertThat(rebuilt.codes())
        .contains("totalList", "totalSitting", "totalPosting", "totalRun", "lineWithoutEntry");
    assertThat(rebuilt.at("totalList"))
        .containsExactly(village.trail.at("list:1", "ListAccepted") + " 1");
    assertThat(signedAnewForWhoKept(leaves, leaves.size()).codes()).contains("notPrefix");
  }

  @Test
  void a_tile_that_was_changed_is_named() {
    Exported export = export().write(sound, village.files);
    byte[] tile = new byte[sound.size() * 32];
    export.put("tile/0/000.p/" + sound.size(), tile);
    assertThat(export.check().codes()).containsExactly("tileDiffers");
    assertThat(new LogFolder(export.folder()).checkpoint()).isNotNull();
  }
}
