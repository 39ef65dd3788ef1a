package vn.minhbach.audit.check.log;

import java.util.HashMap;
import java.util.Map;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.shared.Micros;

/**
 * Follows streams: their numbers have no gap, each entry names the one before it, and time goes
 * forward. It keeps of each stream its newest entry.
 */
public final class Chains {

  private static final Link NOTHING = new Link(0, "0".repeat(64), Long.MIN_VALUE);

  private final Map<String, Link> newest = new HashMap<>();
  private final Findings findings;

  public Chains(Findings findings) {
    this.findings = findings;
  }

  public void take(LogEntry entry) {
    Link last = newest.getOrDefault(entry.stream(), NOTHING);
    String stream = entry.stream();
    if (entry.number() != last.number() + 1) {
      findings.add(entry.at(), stream, "streamGap", stream, last.number() + 1, entry.number());
    } else if (!entry.previous().equals(last.hash())) {
      findings.add(entry.at(), stream, "chainBroken", stream, entry.number());
    }
    if (entry.recordedAt() < last.recordedAt()) {
      findings.add(entry.at(), stream, "timeBackward", stream, entry.recorded());
    }
    if (!entry.isOfMachine() && entry.happenedAt() > entry.recordedAt()) {
      String happened = Micros.toInstant(entry.happenedAt()).toString();
      findings.add(entry.at(), stream, "happenedLater", stream, happened, entry.recorded());
    }
    newest.put(stream, new Link(entry.number(), entry.hash(), entry.recordedAt()));
  }

  private record Link(int number, String hash, long recordedAt) {}
}
