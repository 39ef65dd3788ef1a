package vn.minhbach.audit.check.book;

import java.util.Map;
import vn.minhbach.audit.check.log.LogEntry;

/** A list that a ward handed in, and its cases. */
public final class AcceptedList extends Group {

  private static final Map<String, Move> COURSE =
      Map.of(
          "ListReceived", Move.to("RECEIVED", ""),
          "ListWithdrawn", Move.to("WITHDRAWN", "RECEIVED"),
          "ListAccepted", Move.to("ACCEPTED", "RECEIVED"));

  private LogEntry received;
  private Long acceptedAt;
  private long cases;
  private long opened;

  AcceptedList(String subject) {
    super(subject, COURSE);
  }

  @Override
  void says(LogEntry entry) {
    switch (entry.fact()) {
      case "ListReceived" -> received = entry;
      case "ListAccepted" -> {
        acceptedAt = entry.at();
        cases = entry.amount("cases");
      }
      default -> {}
    }
  }

  /** A case of the list was opened. */
  public void opened(LogEntry entry) {
    touch(entry);
    opened++;
  }

  /** Who handed it in; null where the log does not say. */
  public LogEntry received() {
    return received;
  }

  @Override
  void check(Totals totals) {
    totals.same(acceptedAt, "totalList", cases, opened);
    if (acceptedAt == null && opened > 0) {
      totals.wrong(null, "listNotAccepted", opened);
    }
  }
}
