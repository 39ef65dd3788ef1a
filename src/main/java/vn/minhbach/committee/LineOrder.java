package vn.minhbach.committee;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhbach.shared.NaturalOrder;

/**
 * The order in which a council reads its list: what needs its attention first, then by
 * neighbourhood, as wards file it.
 */
final class LineOrder {

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::isException, Comparator.reverseOrder())
          .thenComparing(Line::neighbourhood, NaturalOrder.VIETNAMESE)
          .thenComparing(Line::caseNumber);

  private LineOrder() {}

  static List<Line> of(List<Line> lines) {
    List<Line> sorted = lines.stream().sorted(ORDER).toList();
    return IntStream.range(0, sorted.size()).mapToObj(i -> sorted.get(i).numbered(i + 1)).toList();
  }
}
