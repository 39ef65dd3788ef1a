package vn.minhbach.audit.check;

import java.io.IOException;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Chains;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.LogReading;
import vn.minhbach.audit.check.log.Persons;
import vn.minhbach.audit.check.log.Spill;
import vn.minhbach.audit.check.log.Tail;
import vn.minhbach.audit.note.VerifierKey;

/**
 * Checks an export against everything that must hold. The log is read once for its tree, and what
 * is about wards a second time, some wards after one another: how much memory it takes depends on
 * the greatest wards and not on how long the log is.
 */
final class ExportCheck {

  private final Export export;
  private final VerifierKey key;
  private final Head since;
  private final Witnesses witnesses;
  private final Findings findings;

  /**
   * @param since a checkpoint kept from before, null for none
   */
  ExportCheck(Export export, VerifierKey key, Head since, Witnesses witnesses, Findings findings) {
    this.export = export;
    this.key = key;
    this.since = since;
    this.witnesses = witnesses;
    this.findings = findings;
  }

  /**
   * How many entries were read.
   *
   * @throws IllegalArgumentException if there is no checkpoint to begin with
   */
  long run() throws IOException {
    Head head =
        Head.parse(
            export
                .text("checkpoint")
                .orElseThrow(() -> new IllegalArgumentException("no checkpoint")));
    head.check(key, "checkpoint", findings);
    witnesses.check(head.note(), findings);
    if (since != null) {
      since.check(key, "--since", findings);
      if (since.checkpoint().size() > head.checkpoint().size()) {
        findings.add(null, null, "rolledBack", since.checkpoint().size(), head.checkpoint().size());
      }
    }
    return entries(head);
  }

  private long entries(Head head) throws IOException {
    Persons persons = new Persons();
    Tail tail = new Tail();
    Chains others = new Chains(findings);
    try (Spill spill = Spill.of(head.checkpoint().size())) {
      LogReading log =
          new LogReading(
              export, findings, head.checkpoint(), since == null ? null : since.checkpoint());
      long read =
          log.read(
              (entry, leaf) -> {
                persons.take(entry);
                tail.take(entry);
                sort(entry, leaf, spill, others);
              });
      spill.full();
      new WardsCheck(export, spill, persons, tail, findings).run();
      return read;
    }
  }

  private static void sort(LogEntry entry, byte[] leaf, Spill spill, Chains others) {
    String ward = entry.ward();
    if (ward == null) {
      others.take(entry);
    } else {
      spill.add(ward, entry, leaf);
    }
  }
}
