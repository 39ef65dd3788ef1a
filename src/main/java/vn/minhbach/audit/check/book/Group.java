package vn.minhbach.audit.check.book;

import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/** Something that holds many cases. */
abstract class Group {

  private final String subject;
  private long newest = Long.MIN_VALUE;

  Group(String subject) {
    this.subject = subject;
  }

  /** Takes an entry of its own stream. */
  final void take(LogEntry entry) {
    touch(entry);
    says(entry);
  }

  /** Notes that an entry, its own or a case's, is about it. */
  final void touch(LogEntry entry) {
    newest = Math.max(newest, entry.recordedAt());
  }

  final void end(Findings findings, Tail tail) {
    if (tail.isSettled(newest)) {
      check(new Totals(subject, findings));
    }
  }

  abstract void says(LogEntry entry);

  /** Everything is there now: whether it adds up. */
  abstract void check(Totals totals);
}
