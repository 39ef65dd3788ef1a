package vn.minhbach.audit.check.cases;

import java.util.Arrays;
import java.util.Objects;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Days;
import vn.minhbach.audit.check.book.Posting;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/** A case hangs on a list that was posted, all its days, before it goes on and before any money. */
final class Served implements Rule {

  private final Book book;
  private final Tail tail;
  private final Findings findings;

  Served(Book book, Tail tail, Findings findings) {
    this.book = book;
    this.tail = tail;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    switch (entry.fact()) {
      case "CaseInSitting" -> life.posting = null;
      case "CasePosted" -> posted(life, entry);
      case "CaseCleared" -> {
        book.posting(entry.word("posting")).cleared(entry);
        require(life, entry);
      }
      case "CaseInDossier" -> require(life, entry);
      case "CaseInRun", "CasePaid" -> {
        require(life, entry);
        decided(life, entry);
      }
      default -> {}
    }
  }

  private void posted(Life life, LogEntry entry) {
    Posting posting = book.posting(entry.word("posting"));
    posting.line(entry, life.amount);
    if (posting.posted() == null) {
      if (tail.isSettled(entry.recordedAt())) {
        findings.add(entry.at(), life.number, "postingUnknown", entry.word("posting"));
      }
      return;
    }
    if (!posting.posted().says("endsOn").equals(entry.says("endsOn"))) {
      findings.add(entry.at(), life.number, "endsOnDiffers", entry.word("posting"));
    }
    String dossier = life.stage == Stage.RESULT_POSTED ? life.dossier : null;
    if (!Objects.equals(dossier, posting.dossier())) {
      findings.add(entry.at(), life.number, "otherList", entry.word("posting"));
    }
  }

  /**
   * What is to hang after the decision has done so before any money; whom the council proposed has
   * hung once at least.
   */
  private void decided(Life life, LogEntry entry) {
    boolean isHidden = life.isUnposted && life.decidedPosting == null;
    if (isHidden || (life.isToPost && life.decidedPosting == null)) {
      findings.add(entry.at(), life.number, "resultNotPosted", entry.fact());
    }
  }

  private void require(Life life, LogEntry entry) {
    for (String number : Arrays.asList(life.posting, life.decidedPosting)) {
      if (number != null) {
        require(life, entry, number);
      }
    }
  }

  private void require(Life life, LogEntry entry, String number) {
    Posting posting = book.posting(number);
    if (!Days.isOver(posting.endsOn(), entry.recordedAt())) {
      String until = posting.endsOn() == null ? "?" : posting.endsOn().toString();
      findings.add(
          entry.at(), life.number, "notServed", entry.fact(), entry.recorded(), number, until);
    }
  }
}
