package vn.minhbach.audit.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.found.Texts;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogReading;
import vn.minhbach.audit.check.log.Regrowth;
import vn.minhbach.audit.log.LogFolder;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Frontier;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Proof;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.shared.Sha256;

/**
 * How fast a log is checked on one core: hashing of leaves and tree, the whole check with its
 * files, an inclusion proof. Prints figures and asserts nothing; run with {@code -Xmx256m} to see
 * that the log's length does not matter.
 */
final class CheckLogBench {

  private static final int LEAF = 500;
  private static final int HASHED = 4_000_000;
  private static final int PROOFS = 2_000;
  private static final int CHUNK = 25_600;

  private CheckLogBench() {}

  public static void main(String[] arguments) throws Exception {
    int villages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    hashing();
    Path folder = Files.createTempDirectory("minhbach-bench");
    Exported export = Exported.in(folder.resolve("export"));
    long size = write(export, villages);
    cryptographic(export, size);
    checking(export, size);
    proving(export, size);
    try (var all = Files.walk(folder)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }

  private static void hashing() {
    byte[] leaf = new byte[LEAF];
    for (int round = 0; round < 3; round++) {
      Hashes hashes = new Hashes();
      Regrowth tree = new Regrowth((tile, bytes) -> {});
      Stopwatch watch = new Stopwatch();
      for (int i = 0; i < HASHED; i++) {
        leaf[i & 255]++;
        tree.append(hashes.leaf(leaf));
      }
      tree.root();
      watch.print("hash of leaf and tree, leaves of " + LEAF + " bytes", HASHED);
    }
  }

  /** Many villages like the one of the tests, each with numbers of its own, at the same time. */
  private static long write(Exported export, int villages) {
    LogFolder log = new LogFolder(export.folder());
    Hashes hashes = new Hashes();
    Frontier tree = Frontier.empty();
    Village village = new Village();
    Trail.Seal seal = new Trail.Seal();
    List<byte[]> chunk = new ArrayList<>();
    for (Trail.Draft draft : village.trail.drafts) {
      for (int i = 0; i < villages; i++) {
        byte[] leaf = seal.leaf(renumbered(draft, i, village, export));
        tree.append(hashes.leaf(leaf));
        chunk.add(leaf);
        if (chunk.size() == CHUNK) {
          log.add(tree.size() - chunk.size(), chunk);
          chunk.clear();
        }
      }
    }
    log.add(tree.size() - chunk.size(), chunk);
    log.publish(export.note(tree).toString());
    return tree.size();
  }

  private static Trail.Draft renumbered(
      Trail.Draft draft, int number, Village village, Exported export) {
    String ward = "%05d".formatted(number % 90_000 + 1_000);
    Trail.Draft other = draft.with("00121", ward, "list:1", "list:" + number);
    if (draft.is("run:" + Village.RUN, "RunReleased")) {
      byte[] list =
          new String(village.files.get("runs/" + Village.RUN + ".tsv"), StandardCharsets.UTF_8)
              .replace("00121", ward)
              .getBytes(StandardCharsets.UTF_8);
      other.content().put("listVersion", Sha256.hex(list));
      export.put("runs/" + Village.RUN.replace("00121", ward) + ".tsv", list);
    }
    return other;
  }

  /** What the check does for signature, tree and chains of bytes: read, hash, compare each tile. */
  private static void cryptographic(Exported exported, long size) throws Exception {
    for (int round = 0; round < 3; round++) {
      Stopwatch watch = new Stopwatch();
      try (Export export = Export.open(exported.folder())) {
        SignedNote note = SignedNote.parse(export.text("checkpoint").orElseThrow());
        Findings findings = new Findings(Texts.in("en"), System.out::println);
        Head head = Head.parse(note.toString());
        head.check(exported.key().verifier(), "checkpoint", findings);
        new LogReading(export, findings, head.checkpoint(), List.of()).hashes();
      }
      watch.print("the cryptographic part of the check, from files", size);
    }
  }

  private static void checking(Exported export, long size) {
    Stopwatch watch = new Stopwatch();
    Exported.Answer answer = export.check("--lang", "en");
    watch.print("the whole check", size);
    answer.lines().stream().limit(3).forEach(System.out::println);
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf("heap in use after it: %d MB%n", used >> 20);
  }

  private static void proving(Exported export, long size) throws Exception {
    LogFolder log = new LogFolder(export.folder());
    Hashes hashes = new Hashes();
    byte[] root = new Tree(log, size).root();
    long spent = 0;
    long[] clock = new long[PROOFS];
    for (int i = 0; i < PROOFS; i++) {
      long entry = (i * 7_919L) % size;
      Stopwatch watch = new Stopwatch();
      List<byte[]> proof = new Tree(log, size).inclusion(entry);
      spent += watch.cpuMicros();
      clock[i] = watch.clockMicros();
      byte[] leaf =
          log.entries(new vn.minhbach.audit.tree.Tile(0, entry >> 8, width(entry, size)))
              .get((int) (entry & 255));
      if (!Proof.included(hashes.leaf(leaf), entry, size, root, proof)) {
        throw new IllegalStateException("no proof of " + entry);
      }
    }
    Arrays.sort(clock);
    System.out.printf(
        "an inclusion proof from files: %d us of a core, half within %d us by the clock%n",
        spent / PROOFS, clock[PROOFS / 2]);
  }

  private static int width(long entry, long size) {
    return (int) Math.min(256, size - (entry >> 8 << 8));
  }
}
