package vn.minhbach.decision.list;

import java.util.List;
import vn.minhbach.shared.Refused;

/**
 * What the dossier was prepared with against what its lines say now: lines = approved + refused +
 * sent back + open, in people and in đồng, and count times rate = sum for each rate. Published
 * reports of 2021 disagree with themselves; this one must not.
 *
 * @param lines as prepared
 * @param open lines still in the dossier
 */
public record ControlTotals(
    Sum lines, Sum approved, Sum refused, Sum sentBack, Sum open, boolean balanced) {

  /** Compares the figures of the preparation with the lines. */
  public static ControlTotals of(Sum lines, List<RateTotal> totals) {
    boolean balanced = lines.equals(add(totals)) && totals.stream().allMatch(RateTotal::holds);
    return new ControlTotals(
        lines,
        add(with(totals, Ruling.approved)),
        add(with(totals, Ruling.refused)),
        add(with(totals, Ruling.sentBack)),
        add(with(totals, null)),
        balanced);
  }

  /** Refuses to go on with figures that do not agree. */
  public ControlTotals require(String dossier) {
    if (!balanced) {
      throw new Refused("decision.unbalanced", dossier);
    }
    return this;
  }

  private static List<RateTotal> with(List<RateTotal> totals, Ruling outcome) {
    return totals.stream().filter(total -> total.outcome() == outcome).toList();
  }

  private static Sum add(List<RateTotal> totals) {
    Sum sum = Sum.NONE;
    for (RateTotal total : totals) {
      sum = sum.plus(total.people(), total.dong());
    }
    return sum;
  }
}
