package vn.minhbach.audit.check.cases;

import java.util.Set;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Posting;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;

/** Steps come in their order, and none after the end. It keeps where the case stands. */
final class Order implements Rule {

  private final Book book;
  private final Findings findings;

  Order(Book book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    Step step = Step.of(entry);
    if (step != null) {
      boolean isPaidAgain = entry.fact().equals("CasePaid") && life.stage == Stage.PAID;
      if (isPaidAgain) {
        findings.add(entry.at(), life.number, "paidTwice", life.number);
      } else if (!step.from().contains(life.stage)) {
        findings.add(entry.at(), life.number, "stepOrder", entry.fact(), life.stage);
      }
      life.stage = step.after(entry, life.stage);
    }
    keep(life, entry);
  }

  private void keep(Life life, LogEntry entry) {
    switch (entry.fact()) {
      case "CaseInSitting" -> {
        life.sitting = entry.word("sitting");
        life.isUnposted = false;
      }
      case "CaseProposed" -> life.isUnposted = entry.flag("unposted");
      case "CaseApproved" -> life.isToPost = entry.flag("toPost");
      case "CasePosted" -> posted(life, entry);
      case "CaseInDossier" -> life.dossier = entry.word("dossier");
      case "ObjectionReleased" -> goOn(life, entry);
      default -> {}
    }
  }

  private static void posted(Life life, LogEntry entry) {
    if (life.stage == Stage.RESULT_POSTED) {
      life.decidedPosting = entry.word("posting");
    } else {
      life.posting = entry.word("posting");
    }
  }

  /** Where the list is down already, nobody else clears the case. */
  private void goOn(Life life, LogEntry entry) {
    if (life.stage == Stage.RESULT_POSTED) {
      served(life, entry);
      return;
    }
    Posting posting = book.posting(entry.word("posting"));
    boolean isDown = posting.closed() != null && posting.closed().at() < entry.at();
    boolean isLast = entry.word("posting").equals(life.posting);
    if (isLast && isDown && life.stage == Stage.POSTED && entry.flag("goesOn")) {
      life.stage = Stage.CLEARED;
      posting.clearedLater();
    }
  }

  /** Of an approved case the last objection must be gone, on whichever list it was made. */
  private void served(Life life, LogEntry entry) {
    Posting posting = book.posting(life.decidedPosting);
    boolean isDown = posting.closed() != null && posting.closed().at() < entry.at();
    boolean isLast = Set.of(entry.word("objection")).containsAll(life.objections);
    if (isDown && isLast && entry.flag("goesOn")) {
      life.stage = Stage.APPROVED;
      posting.clearedLater();
    }
  }
}
