package vn.minhbach.payout.posted;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.publiclist.PostedList;
import vn.minhbach.shared.Sum;

/**
 * A posted list and what became of it.
 *
 * @param lines in the order of the list
 */
public record PostedPaid(PostedList list, List<Line> lines) {

  /**
   * A posted line, its part, and what was paid for it.
   *
   * @param paid đồng, 0 until paid
   */
  record Line(PostedList.Line posted, Part part, long paid) {

    public long difference() {
      return posted.amount() - paid;
    }
  }

  /** People and đồng of a part, as they were posted. */
  public record Share(Part part, int people, long dong) {}

  /** Every part that has somebody, in the order of the parts. */
  public List<Share> shares() {
    Map<Part, Sum> sums = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      List<Long> amounts =
          lines.stream()
              .filter(line -> line.part() == part)
              .map(line -> line.posted().amount())
              .toList();
      sums.put(part, Sum.of(amounts));
    }
    return Arrays.stream(Part.values())
        .filter(part -> sums.get(part).people() > 0)
        .map(part -> new Share(part, (int) sums.get(part).people(), sums.get(part).dong()))
        .toList();
  }

  /** People who were paid, and the đồng that they got. */
  public Sum paid() {
    return Sum.of(lines.stream().filter(l -> l.part() == Part.PAID).map(Line::paid).toList());
  }

  /** Đồng that were posted and not paid. */
  public long difference() {
    return list.dong() - paid().dong();
  }

  /** Whether the lines are still those whose people and đồng were frozen. */
  public boolean balanced() {
    Sum now = Sum.of(lines.stream().map(line -> line.posted().amount()).toList());
    return now.equals(new Sum(list.people(), list.dong()));
  }

  /** Lines of one part; of all that differ for null. */
  List<Line> of(Part part) {
    return lines.stream()
        .filter(line -> part == null ? line.difference() != 0 : line.part() == part)
        .toList();
  }
}
