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
      case "CaseInSitting" -> sitting.onList(entry);
      case "CaseFreed" -> sitting.freed(entry);
      case "CaseDeferred" -> sitting.concluded(entry, Sitting.Result.DEFERRED);
      case "CaseProposed" -> concluded(life, entry, sitting, Sitting.Result.PROPOSED);
      case "CaseNotProposed" -> concluded(life, entry, sitting, Sitting.Result.NOT_PROPOSED);
      default -> {}
    }
  }

  private void concluded(Life life, LogEntry entry, Sitting sitting, Sitting.Result result) {
    sitting.concluded(entry, result);
    if (!String.valueOf(life.sitting).equals(entry.word("sitting"))) {
      findings.add(entry.at(), life.number, "otherSitting", life.sitting, entry.word("sitting"));
    }
    boolean isComplete =
        isBefore(sitting.attendance(), entry, life, "noAttendance")
            & isBefore(sitting.counted(), entry, life, "noCount")
            & isBefore(sitting.signed(), entry, life, "noMinutes");
    if (isComplete) {
      quorum(life, entry, sitting);
      votes(life, entry, sitting);
    }
  }

  private boolean isBefore(LogEntry needed, LogEntry entry, Life life, String code) {
    boolean isThere = needed != null && needed.at() < entry.at();
    if (!isThere) {
      findings.add(entry.at(), life.number, code, entry.word("sitting"));
    }
    return isThere;
  }

  private void quorum(Life life, LogEntry entry, Sitting sitting) {
    LogEntry call = sitting.attendance();
    long present = call.says("present").size();
    long eligible = entry.amount("eligible");
    boolean isQuorate =
        call.says("quorate").asBoolean()
            && eligible >= call.amount("quorum")
            && present >= call.amount("quorum");
    if (!isQuorate) {
      findings.add(entry.at(), life.number, "noQuorum", eligible, call.amount("quorum"));
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
    long sum = inFavour + against + entry.amount("abstained");
    boolean fits = sum == entry.amount("eligible");
    if (!entry.says("votedSingly").asBoolean()) {
      fits &= fits(inFavour, "inFavour", sitting) && fits(against, "against", sitting);
      fits &= inFavour > against;
    } else {
      fits &= entry.fact().equals("CaseProposed") ? inFavour > against : inFavour != against;
    }
    if (!fits) {
      findings.add(
          entry.at(),
          life.number,
          "votesDiffer",
          inFavour,
          against,
          entry.amount("abstained"),
          entry.amount("eligible"));
    }
  }

  /** Whoever was out for some case may be missing from this one's votes, and nobody else. */
  private static boolean fits(long votes, String side, Sitting sitting) {
    long cast = sitting.counted().says(side).size();
    return votes <= cast && votes >= cast - sitting.recused().size();
  }
}
