package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;

/** An entry tells of the case in whose stream it stands, and an opened case counts in its list. */
final class Named implements Rule {

  private final Book book;
  private final Findings findings;

  Named(Book book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    String named = entry.word("caseNumber");
    if (named != null && !named.equals(life.number)) {
      findings.add(entry.at(), life.number, "otherSubject", entry.stream(), named);
    }
    if (entry.fact().equals("CaseOpened")) {
      book.list(entry.word("list")).opened(entry);
    }
  }
}
