package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Run;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;

/** Money goes as the run says in which the case is, and after its release. */
final class Paying implements Rule {

  private final Book book;
  private final Findings findings;

  Paying(Book book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    if (entry.word("run") == null) {
      return;
    }
    Run run = book.run(entry.word("run"));
    switch (entry.fact()) {
      case "CaseInRun" -> {
        run.in(entry);
        life.inRun = entry;
        life.runs.put(entry.word("run"), entry);
      }
      case "CaseLeftRun" -> {
        run.left(entry, life.inRun == null ? 0 : life.inRun.amount("dong"));
        left(life, entry);
      }
      case "CasePaid" -> {
        run.paid(entry);
        settled(life, entry, run);
      }
      case "PaymentReturned" -> {
        run.returned(entry);
        settled(life, entry, run);
      }
      default -> {}
    }
  }

  private void left(Life life, LogEntry entry) {
    String run = entry.word("run");
    if (life.inRun == null || !run.equals(life.inRun.word("run"))) {
      findings.add(entry.at(), life.number, "otherRun", run);
    }
    life.runs.remove(run);
    life.inRun = null;
  }

  private void settled(Life life, LogEntry entry, Run run) {
    if (run.released() == null || run.released().at() > entry.at()) {
      findings.add(entry.at(), life.number, "notReleased", entry.word("run"));
    }
    boolean isSame =
        life.inRun != null
            && life.inRun.says("run").equals(entry.says("run"))
            && life.inRun.says("attempt").equals(entry.says("attempt"))
            && (!entry.fact().equals("CasePaid")
                || life.inRun.says("method").equals(entry.says("method")));
    if (!isSame) {
      findings.add(entry.at(), life.number, "paymentDiffers", entry.word("run"));
    }
  }
}
