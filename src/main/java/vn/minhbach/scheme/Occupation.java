package vn.minhbach.scheme;

import java.time.LocalDate;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.Period;

/**
 * A kind of work and whether it had to stop by order. There is no closed list in law (Quyết định
 * 3642/QĐ-UBND, Điều 5): a work that is not here is for an officer to judge.
 *
 * @param title the work as wards write it
 * @param stoppedByDirective whether it had to stop; {@link Stopped#UNCLEAR} is for a person to
 *     judge
 * @param stoppedFrom first day of the stop, null where unclear
 * @param stoppedTo last day of the stop, null where unclear
 * @param grounds in words, why it counts as stopped
 * @param act number of the act
 * @param article article of the act; empty where the text was not available
 * @param certainty how sure the row is
 */
public record Occupation(
    String title,
    Stopped stoppedByDirective,
    LocalDate stoppedFrom,
    LocalDate stoppedTo,
    String grounds,
    String act,
    String article,
    Certainty certainty) {

  /** Whether a work had to stop by order of the city. */
  public enum Stopped {
    YES,
    UNCLEAR
  }

  static Occupation read(SeedRow row) {
    return new Occupation(
        row.required("title"),
        row.word("stopped_by_directive", Stopped.class),
        row.dayOrNull("from"),
        row.dayOrNull("to"),
        row.required("basis"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class));
  }

  /** Whether the work is known to have been stopped on that day. */
  public boolean stoppedOn(LocalDate day) {
    return stoppedByDirective == Stopped.YES && new Period(stoppedFrom, stoppedTo).contains(day);
  }
}
