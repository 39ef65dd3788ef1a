package vn.minhbach.audit.check.book;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.minhbach.audit.check.log.LogEntry;

/** A run of payments and the cases in it. */
public final class Run extends Group {

  private static final Map<String, Move> COURSE =
      Map.of(
          "RunOpened", Move.to("OPEN", ""),
          "RunPrepared", Move.to("PREPARED", "OPEN"),
          "RunReduced", Move.to("PREPARED", "PREPARED"),
          "RunRefused", Move.to("OPEN", "PREPARED"),
          "RunReleased", Move.to("RELEASED", "PREPARED"),
          "RunFileTaken", Move.stay("RELEASED", "SETTLED"),
          "RunSettled", Move.to("SETTLED", "RELEASED"));

  private final Set<String> filesTaken = new HashSet<>();
  private LogEntry stated;
  private LogEntry prepared;
  private LogEntry released;
  private LogEntry settled;
  private boolean hasFile;
  private Sum in = Sum.NOTHING;
  private Sum left = Sum.NOTHING;
  private Sum paid = Sum.NOTHING;
  private Sum returned = Sum.NOTHING;

  Run(String subject) {
    super(subject, COURSE);
  }

  @Override
  void says(LogEntry entry) {
    switch (entry.fact()) {
      case "RunPrepared" -> {
        prepared = entry;
        stated = entry;
      }
      case "RunReduced" -> stated = entry;
      case "RunRefused" -> stated = null;
      case "RunReleased" -> {
        released = entry;
        stated = entry;
      }
      case "RunSettled" -> settled = entry;
      case "RunFileTaken" -> filesTaken.add(entry.word("sha256"));
      default -> {}
    }
  }

  public void in(LogEntry entry) {
    touch(entry);
    in = in.and(entry.amount("dong"));
  }

  /**
   * @param dong what the case had in the run
   */
  public void left(LogEntry entry, long dong) {
    touch(entry);
    left = left.and(dong);
  }

  public void paid(LogEntry entry) {
    touch(entry);
    paid = paid.and(entry.amount("dong"));
  }

  public void returned(LogEntry entry) {
    touch(entry);
    returned = returned.and(entry.amount("dong"));
  }

  /** The newest preparation; null where the log has none. */
  public LogEntry prepared() {
    return prepared;
  }

  /** The release of the money; null where the log has none. */
  public LogEntry released() {
    return released;
  }

  /** Whether a file of these bytes was taken from it. */
  public boolean hasGiven(String sha256) {
    return filesTaken.contains(sha256);
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
    if (prepared == null && in.people() > 0) {
      totals.wrong(null, "groupUnknown");
    }
    if (stated != null) {
      Sum said = new Sum(stated.amount("people"), stated.amount("dong"));
      totals.same(stated.at(), "totalRun", said, in.without(left));
    }
    Sum done = paid.plus(returned);
    if (settled == null && released != null && done.people() > 0 && done.equals(in.without(left))) {
      totals.wrong(released.at(), "notSettled", done.people());
    }
    if (settled != null) {
      Sum saidPaid = new Sum(settled.amount("paid"), settled.amount("dongPaid"));
      Sum saidBack = new Sum(settled.amount("returned"), settled.amount("dongReturned"));
      totals.same(settled.at(), "totalPaid", saidPaid, paid);
      totals.same(settled.at(), "totalReturned", saidBack, returned);
      totals.same(settled.at(), "totalSettled", saidPaid.plus(saidBack), in.without(left));
    }
  }
}
