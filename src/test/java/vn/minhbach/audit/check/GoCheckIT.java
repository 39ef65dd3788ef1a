package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.check.GoCheck.Said;

/**
 * What others wrote accepts and refuses the same logs: Go's sumdb, from Debian's packages golang-go
 * and golang-golang-x-mod-dev. Without them these tests are skipped, unless MINHBACH_GO is set to
 * {@code required} as .ci/run does.
 */
class GoCheckIT {

  @TempDir Path temp;

  private final List<byte[]> leaves = many(700);

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    GoCheck.build();
  }

  /** Enough entries for full tiles, partial tiles and a second level. */
  private static List<byte[]> many(int count) {
    Village village = new Village();
    for (int i = village.trail.drafts.size(); i < count; i++) {
      village.trail.add(
          "access:canbo" + i % 7, "LoginFailed", Trail.Officer.SYSTEM, i, Map.of("locked", false));
    }
    return village.trail.sealed();
  }

  private static Said check(Exported export) throws IOException, InterruptedException {
    return GoCheck.check(export.folder(), export.key().verifier().toString());
  }

  private Exported export(List<byte[]> entries) {
    return Exported.in(temp.resolve("export")).write(entries, Map.of());
  }

  @Test
  void a_sound_export_is_accepted() throws Exception {
    for (int size : new int[] {0, 1, 255, 256, 257, 512, 700}) {
      Said said = check(export(leaves.subList(0, size)));
      assertThat(said.text()).isEqualTo("SOUND: " + size + " entries\n");
      assertThat(said.exit()).isZero();
    }
  }

  @Test
  void an_entry_that_was_edited_is_refused() throws Exception {
    List<byte[]> edited = new ArrayList<>(leaves);
    edited.get(300)[5] ^= 1;
    Exported export = export(edited);
    edited.get(300)[5] ^= 1;
    export.put("checkpoint", export.note(leaves).toString().getBytes(StandardCharsets.UTF_8));
    refused(export, "the root is not that of the entries");
  }

  @Test
  void an_entry_that_is_missing_is_refused() throws Exception {
    Exported export = export(leaves.subList(0, 699));
    export.put("checkpoint", export.note(leaves).toString().getBytes(StandardCharsets.UTF_8));
    refused(export, "tile/entries/002.p/188");
  }

  @Test
  void a_tile_that_was_changed_is_refused() throws Exception {
    Exported export = export(leaves);
    byte[] tile = Files.readAllBytes(export.folder().resolve("tile/0/001"));
    tile[100] ^= 1;
    export.put("tile/0/001", tile);
    refused(export, "tile/0/001 is not what the entries give");
  }

  @Test
  void the_signature_of_another_key_is_refused() throws Exception {
    Exported export = export(leaves);
    Said said = GoCheck.check(export.folder(), Exported.in(temp).key().verifier().toString());
    assertThat(said.text()).contains("NOT SOUND");
    assertThat(said.exit()).isEqualTo(1);
  }

  private void refused(Exported export, String why) throws Exception {
    Said said = check(export);
    assertThat(said.text()).startsWith("NOT SOUND").contains(why);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(export.check().exit()).isEqualTo(1);
  }
}
