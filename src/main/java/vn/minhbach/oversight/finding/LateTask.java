package vn.minhbach.oversight.finding;

import java.util.Date;
import java.util.Map;
import vn.minhbach.oversight.StreamLink;
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
          "objection", "objection",
          "decision-dossier", "dossier",
          "payout-run", "run");

  /** Where it belongs; null where that has no page. */
  public StreamLink link() {
    String kind = KINDS.get(process);
    return kind == null ? null : new StreamLink(kind, number);
  }

  public long dueAt() {
    return Micros.of(due.toInstant());
  }

  public Long doneAt() {
    return done == null ? null : Micros.of(done.toInstant());
  }
}
