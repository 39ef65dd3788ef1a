package vn.minhbach.audit.check.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/**
 * Something that holds many cases. Its acts come in their order, each as often as the office lets
 * it, and what a case is told to have become of one was recorded with that act.
 */
public abstract class Group {

  private final String subject;
  private final Map<String, Move> course;
  private final List<LogEntry> acts = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private String state = "";
  private long newest = Long.MIN_VALUE;

  Group(String subject, Map<String, Move> course) {
    this.subject = subject;
    this.course = course;
  }

  /** Takes an entry of its own stream; papers, scans and looks at the trail move nothing. */
  final void take(LogEntry entry, Findings findings) {
    Move move = course.get(entry.fact());
    if (move == null) {
      return;
    }
    if (!move.from().contains(state)) {
      String before = acts.isEmpty() ? "-" : acts.get(acts.size() - 1).fact();
      findings.add(entry.at(), subject, "groupOrder", entry.fact(), before);
      if (done.contains(entry.fact()) || move.to() == null) {
        return;
      }
    }
    if (move.to() != null) {
      state = move.to();
      done.add(entry.fact());
      acts.add(entry);
      touch(entry);
    }
    says(entry);
  }

  /** Notes that an act, its own or about a case, is part of its totals. */
  final void touch(LogEntry entry) {
    newest = Math.max(newest, entry.recordedAt());
  }

  /**
   * Whether an entry of a case was recorded with one of these acts: entries of one transaction
   * carry one time and stand between the act before and the act after.
   */
  public final boolean did(LogEntry entry, Set<String> facts) {
    boolean isThere = false;
    for (LogEntry act : acts) {
      boolean isSame = act.recordedAt() == entry.recordedAt();
      boolean isPassed = act.recordedAt() < entry.recordedAt();
      if (!isSame && isPassed != act.at() < entry.at()) {
        return false;
      }
      isThere |= isSame && facts.contains(act.fact());
    }
    return isThere;
  }

  /** Whether it adds up; false if it does not because the log may break off in it. */
  final boolean end(Findings findings, Tail tail) {
    if (tail.isSettled(newest)) {
      check(findings);
      return true;
    }
    Findings unheard = findings.silent();
    check(unheard);
    return unheard.count() == 0;
  }

  private void check(Findings findings) {
    try {
      check(new Totals(subject, findings));
    } catch (RuntimeException why) {
      findings.malformed(null, subject, why);
    }
  }

  abstract void says(LogEntry entry);

  /** Everything is there now: whether it adds up. */
  abstract void check(Totals totals);
}
