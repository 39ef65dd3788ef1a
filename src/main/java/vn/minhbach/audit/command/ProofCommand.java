package vn.minhbach.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.log.Inclusion;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.shared.Sha256;

/**
 * {@code audit proof <proof file> --key <vkey>} says whether a proof holds, and with {@code --list}
 * or {@code --line} and {@code --salt} whether the entry is that list's or line's. {@code audit
 * proof <export> --entry <number>} and {@code audit proof <export> --line <copied line>} print a
 * proof.
 */
final class ProofCommand implements Command {

  private static final int MOST_BYTES = 1_000_000;

  @Override
  public void run(Arguments arguments, Words words, PrintStream out) {
    if (arguments.words().size() != 1) {
      throw Told.unreadable("proof.usage");
    }
    Path file = arguments.file(0);
    if (isExport(file)) {
      print(arguments, words, out);
    } else if (arguments.has("--key")) {
      verify(arguments, words, out);
    } else {
      throw Told.unreadable("proof.usage");
    }
  }

  private static boolean isExport(Path file) {
    try {
      return Files.isDirectory(file)
          || Files.size(file) > MOST_BYTES
          || !Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("c2sp.org/");
    } catch (IOException e) {
      throw Told.unreadable("noFile", file);
    }
  }

  private static void verify(Arguments arguments, Words words, PrintStream out) {
    VerifierKey key = arguments.key("--key");
    WitnessPolicy witnesses = arguments.witnesses();
    try {
      ProofFile proof = ProofFile.parse(Arguments.read(arguments.file(0)));
      if (!proof.isOf(key)) {
        throw Told.refused("proof.notSigned", key.name());
      }
      if (!proof.holds()) {
        throw Told.refused("proof.wrong", proof.index(), proof.head().size());
      }
      int signed = witnesses.signed(proof.note());
      if (signed < witnesses.quorum()) {
        throw Told.refused("proof.cosignedTooFew", signed, witnesses.quorum());
      }
      LogEntry entry = entry(proof);
      same(arguments, entry);
      out.println(words.say("proof.holds", entry.at(), proof.head().size(), key.name()));
      out.println(new String(proof.leaf(), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw Told.unreadable("proof.notAProof", arguments.file(0));
    }
  }

  private static LogEntry entry(ProofFile proof) throws IOException {
    return LogEntry.read(proof.index(), new Hashes().leaf(proof.leaf()), proof.leaf());
  }

  /** Whether the entry is of the list or the line that somebody holds. */
  private static void same(Arguments arguments, LogEntry entry) throws IOException {
    if (arguments.has("--list")) {
      byte[] list = Files.readAllBytes(Path.of(arguments.get("--list")));
      if (!Sha256.hex(list).equals(entry.word("contentHash"))) {
        throw Told.refused("proof.otherList");
      }
    }
    if (arguments.has("--line") || arguments.has("--salt")) {
      if (!arguments.has("--line") || !arguments.has("--salt")) {
        throw Told.unreadable("proof.usage");
      }
      String line = arguments.get("--line").replace("\\t", "\t");
      MessageDigest digest = Sha256.digest();
      digest.update(HexFormat.of().parseHex(arguments.get("--salt").strip()));
      byte[] hash = digest.digest(line.getBytes(StandardCharsets.UTF_8));
      if (!HexFormat.of().formatHex(hash).equals(entry.commitment("line"))) {
        throw Told.refused("proof.otherLine");
      }
    }
  }

  private static void print(Arguments arguments, Words words, PrintStream out) {
    try (Export export = Export.open(arguments.file(0))) {
      ExportedLog log = new ExportedLog(export);
      Inclusion found;
      if (arguments.has("--entry") && arguments.get("--entry").matches("[0-9]{1,18}")) {
        found = log.entry(Long.parseLong(arguments.get("--entry")));
      } else if (arguments.has("--line")) {
        CopiedLine line = CopiedLine.find(export, arguments.get("--line"));
        found = log.committing(line.commitment());
        String where = words.say("proof.line", line.no(), line.posting(), line.salt());
        out.println(where + "\n" + line.text());
      } else {
        throw Told.unreadable("proof.usage");
      }
      out.println(words.say("proof.entry", found.seq()) + "\n" + found.entry() + "\n");
      out.print(found.text());
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw Told.unreadable("proof.noExport", arguments.file(0));
    }
  }
}
