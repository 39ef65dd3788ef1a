package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Sitting;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;

/** What a council concludes about a case rests on a quorum, a count and signed minutes. */
final class Votes implements Rule {

  private final Book book;
  private final Findings findings;

  Votes(Book book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    if (entry.word("sitting") == null) {
      return;
    }
    Sitting sitting = book.sitting(entry.word("sitting"));
    switch (entry.fact()) {
      case "CaseInSitting" -> {
        sitting.onList(entry);
        life.isRecommended = entry.flag("recommended");
      }
      case "CaseFreed" -> sitting.freed(entry);
      case "CaseDeferred" -> deferred(life, entry, sitting);
      case "CaseProposed" -> concluded(life, entry, sitting, Sitting.Result.PROPOSED);
      case "CaseNotProposed" -> concluded(life, entry, sitting, Sitting.Result.NOT_PROPOSED);
      default -> {}
    }
  }

  private void deferred(Life life, LogEntry entry, Sitting sitting) {
    sitting.concluded(entry, Sitting.Result.DEFERRED);
    sameSitting(life, entry);
    if (sitting.attendance() != null) {
      result(life, entry, sitting, Sitting.Result.DEFERRED);
    }
  }

  private void concluded(Life life, LogEntry entry, Sitting sitting, Sitting.Result result) {
    sitting.concluded(entry, result);
    sameSitting(life, entry);
    boolean isComplete =
        isBefore(sitting.attendance(), entry, life, "noAttendance")
            & isBefore(sitting.counted(), entry, life, "noCount")
            & isBefore(sitting.signed(), entry, life, "noMinutes");
    if (isComplete) {
      quorum(life, entry, sitting);
      votes(life, entry, sitting);
      result(life, entry, sitting, result);
    }
  }

  private void sameSitting(Life life, LogEntry entry) {
    if (!String.valueOf(life.sitting).equals(entry.word("sitting"))) {
      findings.add(entry.at(), life.number, "otherSitting", life.sitting, entry.word("sitting"));
    }
  }

  private boolean isBefore(LogEntry needed, LogEntry entry, Life life, String code) {
    String sitting = entry.word("sitting");
    boolean isThere = needed != null && needed.at() < entry.at();
    if (!isThere) {
      findings.add(entry.at(), life.number, code, sitting);
    }
    return isThere;
  }

  private void quorum(Life life, LogEntry entry, Sitting sitting) {
    LogEntry call = sitting.attendance();
    long present = call.words("present").size();
    long eligible = entry.amount("eligible");
    long quorum = sitting.quorum();
    if (!call.flag("quorate") || eligible < quorum || call.amount("quorum") < quorum) {
      findings.add(entry.at(), life.number, "noQuorum", eligible, quorum);
    }
    if (eligible > present) {
      findings.add(entry.at(), life.number, "moreThanPresent", eligible, present);
    }
    if (!sitting.signed().officer().equals(entry.word("signedBy"))) {
      findings.add(
          entry.at(),
          life.number,
          "otherChair",
          entry.word("signedBy"),
          sitting.signed().officer());
    }
  }

  private void votes(Life life, LogEntry entry, Sitting sitting) {
    long inFavour = entry.amount("votesFor");
    long against = entry.amount("votesAgainst");
    long abstained = entry.amount("abstained");
    boolean fits =
        Math.min(inFavour, Math.min(against, abstained)) >= 0
            && inFavour + against + abstained == entry.amount("eligible");
    if (!entry.flag("votedSingly")) {
      fits &= fits(inFavour, "inFavour", sitting) && fits(against, "against", sitting);
    }
    if (!fits) {
      findings.add(
          entry.at(),
          life.number,
          "votesDiffer",
          inFavour,
          against,
          abstained,
          entry.amount("eligible"));
    }
  }

  /** Whoever was out for some case may be missing from this one's votes, and nobody else. */
  private static boolean fits(long votes, String side, Sitting sitting) {
    long cast = sitting.counted().words(side).size();
    return votes <= cast && votes >= cast - sitting.recused().size();
  }

  private void result(Life life, LogEntry entry, Sitting sitting, Sitting.Result result) {
    if (sitting.resultOf(entry, life.isRecommended) != result) {
      findings.add(
          entry.at(),
          life.number,
          "resultDiffers",
          entry.fact(),
          entry.amount("votesFor"),
          entry.amount("votesAgainst"),
          entry.amount("eligible"));
    }
  }
}
