package vn.minhbach.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.tree.Tree;

/** Whoever is killed while writing goes on, and every byte is as if nothing had happened. */
class KilledFolderTest {

  private static final int ENTRIES = 70_000;
  private static final String ORIGIN = "minhbach.test/log";

  @TempDir Path temp;

  /** Writes on from the checkpoint, by steps that follow from its size, to the end. */
  private static void goOn(LogFolder log, SigningKey key, int most, Runnable published) {
    int size = size(log);
    while (size < most) {
      int next = Math.min(most, size + 1 + (int) (size * 7_919L % 1_500));
      log.add(size, entries(size, next));
      Checkpoint head = new Checkpoint(ORIGIN, next, new Tree(log, next).root());
      log.publish(SignedNote.sign(head.text(), key).toString());
      size = next;
      published.run();
    }
  }

  private static int size(LogFolder log) {
    String note = log.checkpoint();
    return note == null ? 0 : (int) Checkpoint.parse(SignedNote.parse(note).text()).size();
  }

  private static List<byte[]> entries(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** What a process of its own does, until somebody ends it. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) {
      SigningKey key = KeyFile.read(Path.of(arguments[1]));
      goOn(
          new LogFolder(Path.of(arguments[0])),
          key,
          ENTRIES,
          () -> System.out.println("published"));
    }
  }

  @Test
  void at_every_step_of_writing() throws IOException {
    SigningKey key = SigningKey.make(ORIGIN, KeyKind.LOG);
    int most = 700;
    Path sound = temp.resolve("sound");
    goOn(new LogFolder(sound), key, most, () -> {});
    Map<String, String> undisturbed = files(sound);
    int steps = 0;
    boolean isKilled = true;
    while (isKilled) {
      Path folder = temp.resolve("killed" + steps);
      isKilled = killed(new LogFolder(folder, new Kill(steps).files()), key, most);
      goOn(new LogFolder(folder), key, most, () -> {});
      assertThat(files(folder)).as("killed after %d steps", steps).isEqualTo(undisturbed);
      steps++;
    }
    assertThat(steps).isGreaterThan(40);
  }

  private static boolean killed(LogFolder log, SigningKey key, int most) {
    try {
      goOn(log, key, most, () -> {});
      return false;
    } catch (Kill.Killed killed) {
      return true;
    }
  }

  @Test
  void as_a_process_that_is_ended_by_force_again_and_again() throws Exception {
    Path keyFile = temp.resolve("log.key");
    SigningKey key = KeyFile.make(keyFile, ORIGIN, KeyKind.LOG);
    Path sound = temp.resolve("sound");
    goOn(new LogFolder(sound), key, ENTRIES, () -> {});
    Path folder = temp.resolve("killed");
    Random chance = new Random(20210817);
    int kills = 0;
    while (killedProcess(folder, keyFile, 1 + chance.nextInt(12))) {
      kills++;
      if (kills > 200) {
        fail("it does not come to an end");
      }
    }
    assertThat(kills).isGreaterThan(5);
    assertThat(files(folder)).isEqualTo(files(sound));
  }

  /** Whether it was killed before it had done all; it is, some time after so many checkpoints. */
  private static boolean killedProcess(Path folder, Path key, int checkpoints) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString(),
                key.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = "";
      for (int i = 0; i < checkpoints && line != null; i++) {
        line = said.readLine();
      }
    }
    writer.destroyForcibly();
    return writer.waitFor() != 0;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".new")) {
          String name = folder.relativize(file).toString();
          files.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
