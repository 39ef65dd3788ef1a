package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Posting;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/** Every case on a list has its line in the list's file, and every line of a file its case. */
final class Lines implements Rule {

  private final Book book;
  private final Claims claims;
  private final Tail tail;
  private final Findings findings;

  Lines(Book book, Claims claims, Tail tail, Findings findings) {
    this.book = book;
    this.claims = claims;
    this.tail = tail;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    if (entry.fact().equals("CasePosted")) {
      posted(life, entry);
    }
  }

  private void posted(Life life, LogEntry entry) {
    String number = entry.word("posting");
    Posting posting = book.posting(number);
    Claim claim = claims.take(life.number, number);
    if (claim == null) {
      if (posting.hasFile()) {
        findings.add(entry.at(), life.number, "entryWithoutLine", "postings/" + number + ".tsv");
      }
      return;
    }
    if (!claim.says().equals(entry.commitment("line"))) {
      findings.add(entry.at(), life.number, "lineDiffers", claim.file(), claim.line());
    }
    if (claim.dong() != life.amount) {
      findings.add(
          entry.at(), life.number, "amountDiffers", claim.file(), claim.dong(), life.amount);
    }
  }

  @Override
  public void end(Life life) {
    life.runs.forEach((run, entry) -> paid(life, run, entry));
  }

  private void paid(Life life, String run, LogEntry entry) {
    if (!book.run(run).hasFile()) {
      return;
    }
    Claim claim = claims.take(life.number, run);
    if (claim == null) {
      findings.add(entry.at(), life.number, "entryWithoutLine", "runs/" + run + ".tsv");
      return;
    }
    boolean fits =
        claim.dong() == entry.amount("dong")
            && claim.attempt() == entry.amount("attempt")
            && claim.says().equals(entry.word("method"));
    if (!fits) {
      findings.add(entry.at(), life.number, "lineDiffers", claim.file(), claim.line());
    }
  }

  /** All cases are read: a line that is left has no entry. */
  void left() {
    claims
        .left()
        .forEach(
            (caseNumber, byGroup) ->
                byGroup.forEach(
                    (group, claim) -> {
                      if (isSettled(group)) {
                        findings.add(
                            null, caseNumber, "lineWithoutEntry", claim.file(), claim.line());
                      }
                    }));
  }

  private boolean isSettled(String group) {
    Posting posting = book.postings().get(group);
    return posting == null
        || posting.posted() == null
        || tail.isSettled(posting.posted().recordedAt());
  }
}
