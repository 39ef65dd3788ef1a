package vn.minhbach.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.tree.Frontier;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Proof;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.audit.tree.Tree;

class LogFolderTest {

  private static final List<byte[]> ENTRIES =
      IntStream.range(0, 70_000)
          .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
          .toList();

  @TempDir Path folder;

  @Test
  void the_root_over_the_files_is_the_root_over_the_entries() {
    LogFolder log = new LogFolder(folder);
    log.add(0, ENTRIES);
    assertThat(new Tree(log, ENTRIES.size()).root()).isEqualTo(root(ENTRIES.size()));
    assertThat(Files.exists(folder.resolve("tile/0/273.p/112"))).isTrue();
    assertThat(Files.exists(folder.resolve("tile/1/001.p/17"))).isTrue();
    assertThat(Files.exists(folder.resolve("tile/2/000.p/1"))).isTrue();
  }

  @Test
  void it_is_the_same_whether_entries_come_at_once_or_in_steps() throws IOException {
    LogFolder log = new LogFolder(folder.resolve("steps"));
    int had = 0;
    for (int size : new int[] {1, 2, 255, 256, 257, 700, 701, 66_000, 70_000}) {
      log.add(had, ENTRIES.subList(had, size));
      assertThat(new Tree(log, size).root()).isEqualTo(root(size));
      had = size;
    }
    new LogFolder(folder.resolve("once")).add(0, ENTRIES);
    Map<String, String> once = files(folder.resolve("once"));
    assertThat(files(folder.resolve("steps"))).containsAllEntriesOf(once);
  }

  @Test
  void what_was_written_before_a_crash_is_written_again_alike() throws IOException {
    LogFolder log = new LogFolder(folder);
    log.add(0, ENTRIES.subList(0, 300));
    log.add(300, ENTRIES.subList(300, 600));
    Map<String, String> first = files(folder);
    log.add(300, ENTRIES.subList(300, 600));
    assertThat(files(folder)).isEqualTo(first);
  }

  @Test
  void entries_are_read_back_and_prove_that_they_are_in() {
    LogFolder log = new LogFolder(folder);
    log.add(0, ENTRIES.subList(0, 600));
    byte[] entry = log.entries(new Tile(0, 2, 88)).get(87);
    assertThat(entry).isEqualTo(ENTRIES.get(599));
    Tree tree = new Tree(log, 600);
    byte[] leaf = new Hashes().leaf(entry);
    assertThat(Proof.included(leaf, 599, 600, tree.root(), tree.inclusion(599))).isTrue();
    assertThat(Proof.included(leaf, 598, 600, tree.root(), tree.inclusion(598))).isFalse();
  }

  private static byte[] root(int size) {
    Frontier frontier = Frontier.empty();
    Hashes hashes = new Hashes();
    ENTRIES.subList(0, size).forEach(entry -> frontier.append(hashes.leaf(entry)));
    return frontier.root();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
