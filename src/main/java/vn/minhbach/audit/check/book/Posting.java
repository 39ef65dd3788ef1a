package vn.minhbach.audit.check.book;

import java.time.LocalDate;
import java.util.Map;
import vn.minhbach.audit.check.log.LogEntry;

/** A list that hung in public, and the cases on it. */
public final class Posting extends Group {

  private static final Map<String, Move> COURSE =
      Map.of(
          "ListPrepared", Move.to("PREPARED", ""),
          "ListPosted", Move.to("POSTED", "PREPARED"),
          "PostingClosed", Move.to("CLOSED", "POSTED"));

  private static final long LEEWAY = 10 * 60 * 1_000_000L;

  private LogEntry posted;
  private LogEntry closed;
  private boolean hasFile;
  private Sum lines = Sum.NOTHING;
  private long cleared;
  private long clearedLater;

  Posting(String subject) {
    super(subject, COURSE);
  }

  @Override
  void says(LogEntry entry) {
    switch (entry.fact()) {
      case "ListPosted" -> posted = entry;
      case "PostingClosed" -> closed = entry;
      default -> {}
    }
  }

  public void line(LogEntry entry, long dong) {
    touch(entry);
    lines = lines.and(dong);
  }

  public void cleared(LogEntry entry) {
    touch(entry);
    cleared++;
  }

  /** A case that was halted when the list was taken down goes on after all. */
  public void clearedLater() {
    clearedLater++;
  }

  /** The fact that it was posted; null where the log has none. */
  public LogEntry posted() {
    return posted;
  }

  /** The fact that it was taken down; null where the log has none yet. */
  public LogEntry closed() {
    return closed;
  }

  /** The decided list whose lines it shows; null for the council's. */
  public String dossier() {
    return posted == null ? null : posted.word("dossier");
  }

  /** People and đồng that it says it shows. */
  Sum stated() {
    return new Sum(posted.amount("cases"), posted.amount("total"));
  }

  /** The last day on which it hangs; null where nothing says it. */
  public LocalDate endsOn() {
    return posted == null ? null : Days.parse(posted.word("endsOn"));
  }

  /** The export has its list, line by line. */
  public void isThere() {
    hasFile = true;
  }

  public boolean hasFile() {
    return hasFile;
  }

  @Override
  void check(Totals totals) {
    if (posted == null) {
      if (lines.people() > 0) {
        totals.wrong(null, "groupUnknown");
      }
      return;
    }
    totals.same(posted.at(), "totalPosting", stated(), lines);
    days(totals);
    if (closed != null) {
      totals.same(closed.at(), "totalClosed", closed.amount("cases"), lines.people());
      totals.same(closed.at(), "totalCleared", closed.amount("cleared"), cleared);
      long halted = closed.amount("halted");
      if (clearedLater > halted) {
        totals.wrong(closed.at(), "totalHalted", closed.subject(), halted, clearedLater);
      }
      if (!Days.isOver(endsOn(), closed.recordedAt())) {
        totals.wrong(closed.at(), "closedEarly", posted.word("endsOn"), closed.recorded());
      }
    }
  }

  /**
   * It hangs from the day on which it was recorded, as long as it says, and no shorter than the act
   * has it.
   */
  private void days(Totals totals) {
    LocalDate begins = Days.parse(posted.word("postedOn"));
    LocalDate ends = endsOn();
    LocalDate recorded = Days.at(posted.recordedAt());
    Norm least = Norm.of("publiclist.postingDays", begins == null ? recorded : begins);
    long days = Math.max(posted.amount("workingDays"), least.value());
    if (begins == null || ends == null || Days.weekdays(begins, ends) < days) {
      totals.wrong(
          posted.at(),
          "postingTooShort",
          posted.word("postedOn"),
          posted.word("endsOn"),
          days,
          least.value(),
          least.act());
    }
    boolean isEarlier = begins != null && begins.isBefore(Days.at(posted.recordedAt() - LEEWAY));
    if (isEarlier) {
      totals.wrong(posted.at(), "postedEarlier", posted.word("postedOn"), posted.recorded());
    }
  }
}
