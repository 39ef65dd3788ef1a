package vn.minhbach.audit.check.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Persons;
import vn.minhbach.audit.check.log.Tail;

/** The cases of some wards; each is held against every rule. */
public final class Cases {

  private final Map<String, Life> lives = new HashMap<>();
  private final Findings findings;
  private final Lines lines;
  private final List<Rule> rules;

  public Cases(Book book, Persons persons, Claims claims, Tail tail, Findings findings) {
    this.findings = findings;
    this.lines = new Lines(book, claims, tail, findings);
    this.rules =
        List.of(
            new Named(book, findings),
            new Together(book, tail, findings),
            new Order(book, findings),
            new Amounts(findings),
            new Votes(book, findings),
            new FourEyes(book, persons, findings),
            new Objecting(persons, findings),
            new Untriaged(book, findings),
            new Served(book, tail, findings),
            new Deciding(book, tail, findings),
            new Paying(book, findings),
            lines);
  }

  /** Takes the next entry of a case. */
  public void take(LogEntry entry) {
    Life life = lives.computeIfAbsent(entry.subject(), Life::new);
    rules.forEach(rule -> take(rule, life, entry));
  }

  /** What one rule cannot read keeps the others from nothing. */
  private void take(Rule rule, Life life, LogEntry entry) {
    try {
      rule.take(life, entry);
    } catch (RuntimeException why) {
      if (life.malformed != entry.at()) {
        findings.malformed(entry.at(), life.number, why);
      }
      life.malformed = entry.at();
    }
  }

  /** All entries are read. */
  public void end() {
    lives.values().forEach(this::end);
    lines.left();
  }

  private void end(Life life) {
    try {
      rules.forEach(rule -> rule.end(life));
    } catch (RuntimeException why) {
      findings.malformed(null, life.number, why);
    }
  }
}
