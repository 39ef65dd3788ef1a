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
  private final Book book;
  private final Findings findings;
  private final Lines lines;
  private final List<Rule> rules;

  public Cases(Book book, Persons persons, Claims claims, Tail tail, Findings findings) {
    this.book = book;
    this.findings = findings;
    this.lines = new Lines(book, claims, tail, findings);
    this.rules =
        List.of(
            new Order(book, findings),
            new Amounts(findings),
            new Votes(book, findings),
            new FourEyes(book, persons, findings),
            new Objecting(persons, findings),
            new Served(book, tail, findings),
            new Deciding(book, tail, findings),
            new Paying(book, findings),
            lines);
  }

  /** Takes the next entry of a case. */
  public void take(LogEntry entry) {
    Life life = lives.computeIfAbsent(entry.subject(), Life::new);
    String named = entry.word("caseNumber");
    if (named != null && !named.equals(entry.subject())) {
      findings.add(entry.at(), entry.subject(), "otherSubject", entry.stream(), named);
    }
    if (entry.fact().equals("CaseOpened")) {
      book.list(entry.word("list")).opened(entry);
    }
    rules.forEach(rule -> rule.take(life, entry));
  }

  /** All entries are read. */
  public void end() {
    lives.values().forEach(life -> rules.forEach(rule -> rule.end(life)));
    lines.left();
  }
}
