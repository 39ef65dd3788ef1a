package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;

/**
 * The fourteen ways to cheat of {@link TamperingTest}, and what Go's sumdb says of them: each is
 * refused by signature, tree, a head that somebody kept, or the hash of a list.
 */
class GoTamperingIT {

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> sound = village.trail.sealed();
  private Exported export;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    GoCheck.build();
  }

  private Exported write(List<byte[]> leaves) {
    export = Exported.in(temp.resolve("export")).write(leaves, village.files);
    return export;
  }

  @Test
  void the_sound_village_is_accepted_and_so_is_what_grew_out_of_a_kept_head() throws Exception {
    write(sound);
    Path kept = export.keep(export.note(sound.subList(0, 9)));
    assertThat(since(kept)).isEqualTo("SOUND: " + sound.size() + " entries\n");
  }

  @Test
  void edit_and_shift_times() throws Exception {
    byHand(leaves -> leaves.get(7)[20] ^= 1, "the root is not that of the entries");
    byHand(
        leaves ->
            leaves.replaceAll(
                leaf ->
                    new String(leaf, StandardCharsets.UTF_8)
                        .replace("\"recordedAt\":162", "\"recordedAt\":161")
                        .getBytes(StandardCharsets.UTF_8)),
        "the root is not that of the entries");
  }

  @Test
  void delete_truncate_and_delete_before_sequencing() throws Exception {
    byHand(leaves -> leaves.remove(7), "no such file");
    byHand(leaves -> leaves.remove(leaves.size() - 1), "no such file");
    village.trail.drafts.remove(village.trail.find(Village.stream(2), "CaseInRun"));
    keptHead(village.trail.sealed(), "the log has");
  }

  @Test
  void insert_and_reorder() throws Exception {
    byHand(leaves -> leaves.add(7, leaves.get(7)), "no such file");
    byHand(leaves -> Collections.swap(leaves, 7, 8), "the root is not that of the entries");
  }

  @Test
  void roll_back_and_fork_and_delete_a_whole_case() throws Exception {
    keptHead(sound.subList(0, 9), "the log has 9 entries and had " + sound.size());
    village.trail.find(Village.stream(1), "CaseVerified").leaf().put("officer", "canbo9");
    keptHead(village.trail.sealed(), "the root is not that of the entries");
    village.trail.drafts.removeIf(draft -> draft.leaf().get("stream").equals(Village.stream(2)));
    keptHead(village.trail.sealed(), "the log has");
  }

  @Test
  void swap_keys() throws Exception {
    write(sound);
    String other = SigningKey.make(Exported.ORIGIN, KeyKind.LOG).verifier().toString();
    assertThat(GoCheck.check(export.folder(), other).text()).startsWith("NOT SOUND");
  }

  @Test
  void replace_a_list_or_change_a_line_of_a_payment_file() throws Exception {
    change("postings/" + Village.POSTING + ".tsv", "Trần Thị Bình", "Trần Thị Bính");
    refused(write(sound), Village.POSTING + ".tsv is not in the log");
    change("postings/" + Village.POSTING + ".tsv", "Trần Thị Bính", "Trần Thị Bình");
    change("runs/" + Village.RUN + ".tsv", "000003-1\t1500000", "000003-1\t2500000");
    refused(write(sound), Village.RUN + ".tsv is not in the log");
  }

  @Test
  void swap_salts() throws Exception {
    change("postings/" + Village.POSTING + ".salts", "1\t00121-21-000001", "1\t00121-21-000002");
    refused(write(sound), "line 1 is not in the log of its case");
  }

  @Test
  void what_witnesses_signed_and_is_not_the_beginning() throws Exception {
    write(sound);
    SigningKey front = SigningKey.make("front", KeyKind.WITNESS);
    SignedNote note = export.note(sound.subList(0, 9));
    Instant at = Instant.parse("2021-10-01T00:00:00Z");
    witnessed(note.with(Cosignature.sign(note, front, at)));
    assertThat(GoCheck.check(export.folder(), key()).text()).startsWith("SOUND");
    SignedNote fork = export.note(sound.subList(1, 10));
    witnessed(fork.with(Cosignature.sign(fork, front, at)));
    refused(export, "witnessed: the root is not that of the entries");
  }

  private void witnessed(SignedNote note) {
    export.put("witnessed", note.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Entries under a checkpoint of the sound log. */
  private void byHand(Consumer<List<byte[]>> tamper, String why) throws Exception {
    List<byte[]> leaves = new ArrayList<>();
    sound.forEach(leaf -> leaves.add(leaf.clone()));
    tamper.accept(leaves);
    write(leaves);
    export.put("checkpoint", export.note(sound).toString().getBytes(StandardCharsets.UTF_8));
    refused(export, why);
  }

  /** All of it signed anew, for whoever kept the head of the sound log. */
  private void keptHead(List<byte[]> leaves, String why) throws Exception {
    village.files.clear();
    write(leaves);
    assertThat(since(export.keep(export.note(sound)))).startsWith("NOT SOUND").contains(why);
  }

  private void refused(Exported export, String why) throws Exception {
    assertThat(GoCheck.check(export.folder(), key()).text()).startsWith("NOT SOUND").contains(why);
  }

  private String since(Path kept) throws Exception {
    return GoCheck.checkSince(export.folder(), key(), kept).text();
  }

  private String key() {
    return export.key().verifier().toString();
  }

  private void change(String path, String from, String to) {
    String text = new String(village.files.get(path), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    village.files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }
}
