package vn.minhbach.audit.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minhbach.audit.log.LogFolder;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.tree.Frontier;
import vn.minhbach.audit.tree.Hashes;

/** An unpacked export in a folder, and what the command says about it. */
record Exported(Path folder, SigningKey key) {

  static final String ORIGIN = "minhbach.vn/test";

  /** What the command printed, and its exit code. */
  record Answer(int exit, List<String> lines) {

    /** Codes of the violations, each as often as it was found. */
    List<String> codes() {
      return lines.stream()
          .map(line -> line.split("\t"))
          .filter(f -> f.length == 4)
          .map(f -> f[2])
          .toList();
    }

    /** The entries that were named with a violation. */
    List<String> at(String code) {
      return lines.stream()
          .map(line -> line.split("\t"))
          .filter(f -> f.length == 4 && f[2].equals(code))
          .map(f -> f[0] + " " + f[1])
          .toList();
    }
  }

  static Exported in(Path folder) {
    return new Exported(folder, SigningKey.make(ORIGIN, KeyKind.LOG));
  }

  /** Writes all of it anew: tree, checkpoint, lists. */
  Exported write(List<byte[]> leaves, Map<String, byte[]> files) {
    delete(folder);
    LogFolder log = new LogFolder(folder);
    log.add(0, leaves);
    log.publish(note(leaves).toString());
    put("vkey", (key.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
    files.forEach(this::put);
    return this;
  }

  SignedNote note(List<byte[]> leaves) {
    Hashes hashes = new Hashes();
    Frontier tree = Frontier.empty();
    leaves.forEach(leaf -> tree.append(hashes.leaf(leaf)));
    return note(tree);
  }

  SignedNote note(Frontier tree) {
    return SignedNote.sign(new Checkpoint(ORIGIN, tree.size(), tree.root()).text(), key);
  }

  void put(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A checkpoint that a monitor kept, in a file beside the folder. */
  Path keep(SignedNote checkpoint) {
    Path file = folder.resolveSibling(folder.getFileName() + ".kept");
    try {
      return Files.writeString(file, checkpoint.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer check(Object... options) {
    return checkBy(key.verifier().toString(), options);
  }

  Answer checkBy(String vkey, Object... options) {
    return check(folder, vkey, options);
  }

  static Answer check(Path export, String vkey, Object... options) {
    List<String> arguments = new ArrayList<>(List.of(export.toString(), "--key", vkey));
    for (Object option : options) {
      arguments.add(option.toString());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int exit =
        new CheckCommand(new PrintStream(bytes, true, StandardCharsets.UTF_8))
            .run(arguments.toArray(String[]::new));
    return new Answer(exit, bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
