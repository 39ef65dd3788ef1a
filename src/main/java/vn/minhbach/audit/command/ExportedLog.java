package vn.minhbach.audit.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.log.Bundle;
import vn.minhbach.audit.log.Inclusion;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.audit.tree.Tree;

/** The log of an export, in which single entries are looked for. */
final class ExportedLog {

  private final Export export;
  private final String checkpoint;
  private final long size;

  /**
   * @throws IllegalArgumentException if there is no checkpoint
   */
  ExportedLog(Export export) {
    this.export = export;
    this.checkpoint =
        export.text("checkpoint").orElseThrow(() -> new IllegalArgumentException("no checkpoint"));
    this.size = size(checkpoint);
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }

  /** An entry by its number. */
  Inclusion entry(long number) throws IOException {
    if (number >= size) {
      throw Told.refused("proof.noEntry", number, size);
    }
    long index = number / Tile.FULL;
    return proof(number, entries(index).get((int) (number % Tile.FULL)));
  }

  /** The entry that commits to a line. */
  Inclusion committing(String commitment) throws IOException {
    String wanted = "\"line\":\"" + commitment + "\"";
    for (long index = 0; index * Tile.FULL < size; index++) {
      List<byte[]> entries = entries(index);
      for (int i = 0; i < entries.size(); i++) {
        if (new String(entries.get(i), StandardCharsets.UTF_8).contains(wanted)) {
          return proof(index * Tile.FULL + i, entries.get(i));
        }
      }
    }
    throw Told.refused("proof.lineNotInLog");
  }

  /** Under the witnessed checkpoint where it covers the entry. */
  private Inclusion proof(long number, byte[] leaf) throws IOException {
    LogEntry entry = LogEntry.read(number, new Hashes().leaf(leaf), leaf);
    Optional<String> witnessed = export.text("witnessed");
    String note = witnessed.filter(it -> number < size(it) && size(it) <= size).orElse(checkpoint);
    List<byte[]> hashes = new Tree(this::read, size).inclusion(number, size(note));
    return new Inclusion(entry.stream(), entry.number(), number, leaf, hashes, note);
  }

  private byte[] read(Tile tile) {
    return either(tile.path(), new Tile(tile.level(), tile.index(), Tile.FULL).path());
  }

  private List<byte[]> entries(long index) {
    int width = (int) Math.min(Tile.FULL, size - index * Tile.FULL);
    Tile tile = new Tile(0, index, width);
    String full = new Tile(0, index, Tile.FULL).entriesPath();
    return Bundle.read(either(tile.entriesPath(), full)).subList(0, width);
  }

  private byte[] either(String exact, String full) {
    return export
        .bytes(exact)
        .or(() -> export.bytes(full))
        .orElseThrow(() -> new IllegalArgumentException("no " + exact));
  }
}
