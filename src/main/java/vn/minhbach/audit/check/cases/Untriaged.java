package vn.minhbach.audit.check.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;

/**
 * No money is released for a case about which an objection with stated facts waits for its triage.
 * One that was joined to another is triaged with it.
 */
final class Untriaged implements Rule {

  private final Book book;
  private final Findings findings;

  Untriaged(Book book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    switch (entry.fact()) {
      case "ObjectionReceived" -> received(life, entry);
      case "ObjectionJoined" -> joined(life, entry);
      case "ObjectionTriaged" -> triaged(life, entry);
      case "CasePaid" -> paid(life, entry);
      default -> {}
    }
  }

  private static void received(Life life, LogEntry entry) {
    if (entry.flag("statesFacts") && "AGAINST".equals(entry.word("kind"))) {
      life.stated.put(entry.word("objection"), entry.at());
    }
  }

  private static void joined(Life life, LogEntry entry) {
    life.joinedTo.put(entry.word("objection"), entry.word("first"));
  }

  /** What is joined by its triage waits for that of the first. */
  private static void triaged(Life life, LogEntry entry) {
    if (!"JOIN".equals(entry.word("ruling"))) {
      life.triagedAt.putIfAbsent(entry.word("objection"), entry.at());
    }
  }

  private void paid(Life life, LogEntry entry) {
    LogEntry released = book.run(entry.word("run")).released();
    if (released == null) {
      return;
    }
    Set<String> waiting = new TreeSet<>();
    life.stated.forEach(
        (objection, at) -> {
          if (at < released.at() && triagedAt(life, objection) > released.at()) {
            waiting.add(objection);
          }
        });
    if (!waiting.isEmpty()) {
      findings.add(entry.at(), life.number, "paidUntriaged", waiting);
    }
  }

  private static long triagedAt(Life life, String objection) {
    Map<String, String> left = new HashMap<>(life.joinedTo);
    String first = objection;
    while (left.containsKey(first)) {
      first = left.remove(first);
    }
    return life.triagedAt.getOrDefault(first, Long.MAX_VALUE);
  }
}
