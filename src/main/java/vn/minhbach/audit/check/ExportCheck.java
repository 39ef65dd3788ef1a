package vn.minhbach.audit.check;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Chains;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.LogReading;
import vn.minhbach.audit.check.log.Persons;
import vn.minhbach.audit.check.log.Prefix;
import vn.minhbach.audit.check.log.Roles;
import vn.minhbach.audit.check.log.Spill;
import vn.minhbach.audit.check.log.Tail;
import vn.minhbach.audit.check.log.Times;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;

/**
 * Checks an export against everything that must hold. The log is read once for its tree, and what
 * is about wards a second time, some wards after one another: how much memory it takes depends on
 * the greatest wards and not on how long the log is.
 */
final class ExportCheck {

  /**
   * @param entries how many were read
   * @param witnessed how many of them stand under a checkpoint that enough witnesses signed; null
   *     where that was not asked or is not so
   */
  record Checked(long entries, Long witnessed) {}

  private final Export export;
  private final VerifierKey key;
  private final Head since;
  private final WitnessPolicy witnesses;
  private final Clock clock;
  private final Findings findings;

  /**
   * @param clock of who checks
   * @param since a checkpoint kept from before, null for none
   */
  ExportCheck(
      Export export,
      VerifierKey key,
      Head since,
      WitnessPolicy witnesses,
      Clock clock,
      Findings findings) {
    this.export = export;
    this.key = key;
    this.since = since;
    this.witnesses = witnesses;
    this.clock = clock;
    this.findings = findings;
  }

  /**
   * @throws IllegalArgumentException if there is no checkpoint to begin with
   */
  Checked run() throws IOException {
    Head head =
        Head.parse(
            export
                .text("checkpoint")
                .orElseThrow(() -> new IllegalArgumentException("no checkpoint")));
    head.check(key, "checkpoint", findings);
    long size = head.checkpoint().size();
    List<Prefix> prefixes = new ArrayList<>();
    Times times = new Times(clock, findings);
    if (since != null) {
      since.check(key, "--since", findings);
      prefixes.add(kept(since.checkpoint(), size));
      since.seen(witnesses, times);
    }
    Witnessed witnessed = Witnessed.read(export, key, witnesses, findings);
    witnessed.prefix(size).ifPresent(prefixes::add);
    if (witnessed.head() != null) {
      witnessed.head().seen(witnesses, times);
    }
    return new Checked(entries(head, prefixes, times), witnessed.finalSize());
  }

  /** What a monitor kept from before. */
  private Prefix kept(Checkpoint kept, long size) {
    if (kept.size() > size) {
      findings.add(null, null, "rolledBack", kept.size(), size);
    }
    return new Prefix(kept, () -> findings.add(null, null, "notPrefix", kept.size(), size));
  }

  private long entries(Head head, List<Prefix> prefixes, Times times) throws IOException {
    Persons persons = new Persons(findings);
    Roles roles = new Roles(findings);
    Tail tail = new Tail();
    Chains others = new Chains(findings);
    try (Spill spill = Spill.of(head.checkpoint().size())) {
      LogReading log = new LogReading(export, findings, head.checkpoint(), prefixes);
      long read =
          log.read(
              (entry, leaf) -> {
                persons.take(entry);
                roles.take(entry);
                times.take(entry);
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
