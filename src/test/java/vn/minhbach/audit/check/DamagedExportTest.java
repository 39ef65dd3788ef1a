package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.POSTING;
import static vn.minhbach.audit.check.Village.RUN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are cut off, missing or no such files: each is told, none stops the check. */
class DamagedExportTest {

  private static final String LIST = "postings/" + POSTING + ".tsv";
  private static final String SALTS = "postings/" + POSTING + ".salts";
  private static final String PAYMENTS = "runs/" + RUN + ".tsv";
  private static final String BANK = "runs/" + RUN + "/pain.001.xml";

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> leaves = village.trail.sealed();

  private Exported export() {
    return Exported.in(temp.resolve("export")).write(leaves, village.files);
  }

  private List<String> with(String path, String text) {
    village.files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return export().check().codes();
  }

  private String file(String path) {
    return new String(village.files.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void bundles() throws IOException {
    Exported export = export();
    String path = "tile/entries/000.p/" + leaves.size();
    byte[] bundle = Files.readAllBytes(export.folder().resolve(path));
    export.put(path, Arrays.copyOf(bundle, bundle.length - 1));
    assertThat(export.check().codes()).contains("bundleDamaged", "entriesMissing");
    byte[] more = Arrays.copyOf(bundle, bundle.length + 2);
    export.put(path, more);
    assertThat(export.check().codes()).containsExactly("bundleCount");
    Files.delete(export.folder().resolve(path));
    assertThat(export.check().codes()).contains("bundleMissing", "entriesMissing");
  }

  @Test
  void a_full_bundle_serves_for_its_part_and_a_missing_tile_is_told() throws IOException {
    List<byte[]> many = new ArrayList<>(leaves);
    Trail trail = new Trail();
    for (int i = leaves.size(); i < 300; i++) {
      trail.add("seed:x", "SeedLoaded", Trail.Officer.SYSTEM, village.now + i, Map.of("file", "x"));
    }
    many.addAll(trail.sealed());
    Exported export = Exported.in(temp.resolve("export")).write(many, village.files);
    String part = export.note(many.subList(0, 200)).toString();
    export.put("checkpoint", part.getBytes(StandardCharsets.UTF_8));
    assertThat(export.check().codes()).isEmpty();
    Files.delete(export.folder().resolve("tile/0/000"));
    assertThat(export.check().codes()).containsExactly("tileMissing");
  }

  @Test
  void leaves_that_are_none() {
    for (String leaf : new String[] {"", "{}", "[1]", "{\"v\":1,\"v\":1}", "nonsense"}) {
      List<byte[]> one = List.of(leaf.getBytes(StandardCharsets.UTF_8));
      Exported export = Exported.in(temp.resolve("export")).write(one, Map.of());
      assertThat(export.check().codes()).as(leaf).containsExactly("leafUnreadable");
    }
  }

  @Test
  void posted_lists() {
    assertThat(with(LIST, "")).contains("listDiffers", "fileMalformed");
    assertThat(with(LIST, "00142\tx\ty\n")).contains("fileHead", "fileTotal", "fileMalformed");
    assertThat(with(LIST, "00121\tHN-3642-LDTD\ty\n1\tx\ty\n")).contains("fileMalformed");
  }

  @Test
  void salts() {
    String sound = file(SALTS);
    assertThat(with(SALTS, "")).containsOnly("lineWithoutSalt", "entryWithoutLine");
    String twice = sound + sound.lines().findFirst().get() + "\n";
    assertThat(with(SALTS, twice)).containsExactly("fileMalformed");
    assertThat(with(SALTS, sound.replace("000003", "000009")))
        .containsExactlyInAnyOrder("entryWithoutLine", "lineWithoutEntry");
    assertThat(with(SALTS, sound.replaceFirst("\t[0-9a-f]+\n", "\txyz\n")))
        .contains("fileMalformed", "entryWithoutLine");
  }

  @Test
  void payment_lists() {
    String sound = file(PAYMENTS);
    assertThat(with(PAYMENTS, "")).contains("listDiffers", "fileMalformed");
    assertThat(with(PAYMENTS, sound.replace(RUN, "x"))).containsExactly("listDiffers", "fileHead");
    assertThat(with(PAYMENTS, sound + sound.lines().toList().get(1) + "\n"))
        .contains("fileMalformed", "fileTotal");
    assertThat(with(PAYMENTS, sound.replace("000002-1", "000002-x")))
        .contains("fileMalformed", "entryWithoutLine");
  }

  @Test
  void bank_files() {
    String sound = file(BANK);
    assertThat(with(BANK, "<a>")).containsExactly("fileNeverTaken", "fileMalformed");
    assertThat(with(BANK, sound.replace("<NbOfTxs>3", "<NbOfTxs>4"))).contains("bankTotal");
    assertThat(with(BANK, sound.replace("<CtrlSum>4", "<CtrlSum>5"))).contains("bankTotal");
    String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
    assertThat(with(BANK, outside)).contains("fileMalformed");
  }
}
