package vn.minhbach.oversight.finding;

import java.util.Date;
import java.util.Map;
import vn.minhbach.shared.Micros;

/**
 * A task that was done after its last moment, or is still not done.
 *
 * @param done null while it is open
 */
record LateTask(
    String process, String number, String unit, String task, String assignee, Date due, Date done) {

  private static final Map<String, String> KINDS =
      Map.of(
          "support-case", "case",
          "committee-session", "sitting",
          "public-list", "posting",
          "decision-dossier", "dossier",
          "payout-run", "run");

  /** Word for what it belongs to; null where that has no page here. */
  public String kind() {
    return KINDS.get(process);
  }

  public long dueAt() {
    return Micros.of(due.toInstant());
  }

  public Long doneAt() {
    return done == null ? null : Micros.of(done.toInstant());
  }
}
