package vn.minhbach.decision.list;

import java.util.List;
import vn.minhbach.shared.RateTotal;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;

/**
 * What the dossier was prepared with against what its lines say now: lines = approved + refused +
 * sent back + open, in people and in đồng, and count times rate = sum for each rate. Published
 * reports of 2021 disagree with themselves; this one must not.
 *
 * @param lines as prepared
 * @param open lines still in the dossier
 */
public record ListTotals(
    Sum lines, Sum approved, Sum refused, Sum sentBack, Sum open, boolean balanced) {

  /** What the database calls lines without an outcome. */
  private static final String OPEN = "open";

  /** Compares the figures of the preparation with the lines. */
  public static ListTotals of(Sum lines, List<RateTotal> totals) {
    boolean balanced = lines.equals(RateTotal.sum(totals)) && RateTotal.allHold(totals);
    return new ListTotals(
        lines,
        RateTotal.sum(totals, Ruling.approved.name()),
        RateTotal.sum(totals, Ruling.refused.name()),
        RateTotal.sum(totals, Ruling.sentBack.name()),
        RateTotal.sum(totals, OPEN),
        balanced);
  }

  /** Refuses to go on with figures that do not agree. */
  public ListTotals require(String dossier) {
    if (!balanced) {
      throw new Refused("decision.unbalanced", dossier);
    }
    return this;
  }
}
