package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Dossier;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/** The authority decides about cases of a submission that was signed and appraised. */
final class Deciding implements Rule {

  private final Book book;
  private final Tail tail;
  private final Findings findings;

  Deciding(Book book, Tail tail, Findings findings) {
    this.book = book;
    this.tail = tail;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    if (entry.word("dossier") == null) {
      return;
    }
    Dossier dossier = book.dossier(entry.word("dossier"));
    switch (entry.fact()) {
      case "CaseInDossier" -> {
        dossier.inDossier(entry);
        life.isProposed = life.posting != null || life.isUnposted;
        proposed(life, entry);
      }
      case "CaseSubmitted" -> {
        dossier.submitted(entry);
        sameDossier(life, entry);
        proposed(life, entry);
      }
      case "CaseSentBack" -> {
        dossier.sentBack(entry, "districtLeader".equals(entry.role()));
        sameDossier(life, entry);
      }
      case "CaseApproved" -> {
        dossier.approved(entry);
        decided(life, entry, dossier);
        if (!life.isProposed && !entry.flag("disputed")) {
          findings.add(entry.at(), life.number, "approvedInSilence");
        }
      }
      case "CaseRefused" -> {
        dossier.refused(entry);
        decided(life, entry, dossier);
      }
      default -> {}
    }
  }

  /** Who was proposed has hung on a list or is to hang later, and nobody else is said to be. */
  private void proposed(Life life, LogEntry entry) {
    if (entry.flag("proposed") != life.isProposed) {
      findings.add(entry.at(), life.number, "proposedDiffers", entry.fact());
    }
  }

  private void decided(Life life, LogEntry entry, Dossier dossier) {
    sameDossier(life, entry);
    require(life, entry, dossier.signed(), "notSigned");
    require(life, entry, dossier.appraised(), "notAppraised");
  }

  private void require(Life life, LogEntry entry, LogEntry needed, String code) {
    String dossier = entry.word("dossier");
    boolean isMissing = needed == null && tail.isSettled(entry.recordedAt());
    if (isMissing || (needed != null && needed.at() > entry.at())) {
      findings.add(entry.at(), life.number, code, dossier);
    }
  }

  private void sameDossier(Life life, LogEntry entry) {
    if (!String.valueOf(life.dossier).equals(entry.word("dossier"))) {
      findings.add(entry.at(), life.number, "otherDossier", life.dossier, entry.word("dossier"));
    }
  }
}
