package vn.minhbach.audit.check.book;

import java.util.Map;
import vn.minhbach.audit.check.log.LogEntry;

/** A list for the authority and the cases on it. */
public final class Dossier extends Group {

  private static final Map<String, Move> COURSE =
      Map.of(
          "DossierPrepared", Move.to("PREPARED", ""),
          "SubmissionSigned", Move.to("SUBMITTED", "PREPARED"),
          "DossierAppraised", Move.to("APPRAISED", "SUBMITTED"),
          "DossierReturned", Move.to("RETURNED", "APPRAISED"),
          "DossierDecided", Move.to("DECIDED", "APPRAISED"));

  private LogEntry prepared;
  private LogEntry signed;
  private LogEntry appraised;
  private LogEntry decided;
  private Sum inDossier = Sum.NOTHING;
  private Sum submitted = Sum.NOTHING;
  private Sum approved = Sum.NOTHING;
  private long toPost;
  private long refused;
  private long sentBackByOffice;
  private long sentBackByLeader;

  Dossier(String subject) {
    super(subject, COURSE);
  }

  @Override
  void says(LogEntry entry) {
    switch (entry.fact()) {
      case "DossierPrepared" -> prepared = entry;
      case "SubmissionSigned" -> signed = entry;
      case "DossierAppraised" -> appraised = entry;
      case "DossierDecided" -> decided = entry;
      default -> {}
    }
  }

  public void inDossier(LogEntry entry) {
    touch(entry);
    inDossier = inDossier.and(entry.amount("dong"));
  }

  public void submitted(LogEntry entry) {
    touch(entry);
    submitted = submitted.and(entry.amount("amount"));
  }

  public void approved(LogEntry entry) {
    touch(entry);
    approved = approved.and(entry.amount("dong"));
    if (entry.flag("toPost")) {
      toPost++;
    }
  }

  public void refused(LogEntry entry) {
    touch(entry);
    refused++;
  }

  public void sentBack(LogEntry entry, boolean byLeader) {
    touch(entry);
    if (byLeader) {
      sentBackByLeader++;
    } else {
      sentBackByOffice++;
    }
  }

  /** People and đồng that the decision approves; null where the log has no decision. */
  Sum decided() {
    return decided == null ? null : new Sum(decided.amount("approved"), decided.amount("dong"));
  }

  /** Whether the decision says that its list is posted before it is paid. */
  boolean isToPost() {
    return decided != null && decided.flag("toPost");
  }

  /** The chair's signature; null where the log has none. */
  public LogEntry signed() {
    return signed;
  }

  /** The appraisal; null where the log has none. */
  public LogEntry appraised() {
    return appraised;
  }

  @Override
  void check(Totals totals) {
    if (prepared == null) {
      totals.wrong(null, "groupUnknown");
      return;
    }
    totals.same(prepared.at(), "totalDossier", sum(prepared), inDossier);
    if (signed != null) {
      totals.same(signed.at(), "totalSubmission", sum(signed), submitted);
    }
    if (appraised != null) {
      long lines =
          appraised.amount("agreed") + appraised.amount("disagreed") + appraised.amount("sentBack");
      totals.same(appraised.at(), "totalAppraised", lines, inDossier.people());
      totals.same(appraised.at(), "totalSentBack", appraised.amount("sentBack"), sentBackByOffice);
    }
    if (decided != null) {
      decided(totals);
    }
  }

  private void decided(Totals totals) {
    Sum stated = new Sum(decided.amount("approved"), decided.amount("dong"));
    long lines = stated.people() + decided.amount("refused") + decided.amount("sentBack");
    totals.same(decided.at(), "totalDecided", lines, inDossier.people() - sentBackByOffice);
    totals.same(decided.at(), "totalApproved", stated, approved);
    totals.same(decided.at(), "totalToPost", isToPost() ? stated.people() : 0, toPost);
    totals.same(decided.at(), "totalRefused", decided.amount("refused"), refused);
    totals.same(decided.at(), "totalSentBack", decided.amount("sentBack"), sentBackByLeader);
  }

  private static Sum sum(LogEntry entry) {
    return new Sum(entry.amount("people"), entry.amount("dong"));
  }
}
