package vn.minhbach.audit.check.cases;

import java.util.Map;
import java.util.Set;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/**
 * What becomes of a case in a list, sitting, posting, dossier or run names it, and is recorded with
 * the act by which it became so for all of them: nobody joins or leaves by himself.
 */
final class Together implements Rule {

  /**
   * What a fact of a case belongs to.
   *
   * @param acts of which one is recorded with it; none where each case has its own moment
   */
  private record Part(String kind, Set<String> acts) {

    static Part of(String kind, String... acts) {
      return new Part(kind, Set.of(acts));
    }
  }

  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("CaseOpened", Part.of("list", "ListAccepted")),
          Map.entry("CaseInSitting", Part.of("sitting", "SittingCalled")),
          Map.entry("CaseFreed", Part.of("sitting", "SittingCalledOff")),
          Map.entry("CaseDeferred", Part.of("sitting", "SittingConcluded", "SittingAdjourned")),
          Map.entry("CaseProposed", Part.of("sitting", "SittingConcluded")),
          Map.entry("CaseNotProposed", Part.of("sitting", "SittingConcluded")),
          Map.entry("CasePosted", Part.of("posting", "ListPosted")),
          Map.entry("CaseCleared", Part.of("posting", "PostingClosed")),
          Map.entry("CaseInDossier", Part.of("dossier", "DossierPrepared")),
          Map.entry("CaseSubmitted", Part.of("dossier", "SubmissionSigned")),
          Map.entry("CaseSentBack", Part.of("dossier", "DossierAppraised", "DossierDecided")),
          Map.entry("CaseApproved", Part.of("dossier", "DossierDecided")),
          Map.entry("CaseRefused", Part.of("dossier", "DossierDecided")),
          Map.entry("CaseInRun", Part.of("run", "RunPrepared")),
          Map.entry("CaseLeftRun", Part.of("run", "RunReduced", "RunRefused")),
          Map.entry("CasePaid", Part.of("run")),
          Map.entry("PaymentReturned", Part.of("run")));

  private final Book book;
  private final Tail tail;
  private final Findings findings;

  Together(Book book, Tail tail, Findings findings) {
    this.book = book;
    this.tail = tail;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    Part part = PARTS.get(entry.fact());
    if (part == null) {
      return;
    }
    String number = entry.word(part.kind());
    if (number == null || !isOfWard(part, number, life)) {
      String said = number == null ? "-" : number;
      findings.add(entry.at(), life.number, "groupMissing", entry.fact(), said);
    } else if (!part.acts().isEmpty() && tail.isSettled(entry.recordedAt())) {
      with(life, entry, part, number);
    }
  }

  private void with(Life life, LogEntry entry, Part part, String number) {
    if (!book.group(part.kind(), number).did(entry, part.acts())) {
      findings.add(entry.at(), life.number, "withoutAct", entry.fact(), number, entry.recorded());
    }
  }

  private static boolean isOfWard(Part part, String number, Life life) {
    return part.kind().equals("list")
        || LogEntry.wardOf(number).equals(LogEntry.wardOf(life.number));
  }
}
