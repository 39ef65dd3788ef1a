package vn.minhbach.oversight.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a ward's cases are.
 *
 * @param unit code of the ward
 * @param counts cases in each stage, in the order of the stages
 * @param paid đồng
 */
record WardBar(String unit, List<Long> counts, long total, long paid) {

  private static final int WIDTH = 1000;

  /** A part of the bar, in thousandths of it. */
  record Part(String stage, long number, long from, long width) {}

  static WardBar of(String unit, List<UnitState> states) {
    List<Long> counts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      counts.add(
          states.stream()
              .filter(one -> stage.holds(one.state()))
              .mapToLong(UnitState::people)
              .sum());
    }
    long paid =
        states.stream()
            .filter(one -> Stage.paid.holds(one.state()))
            .mapToLong(UnitState::dong)
            .sum();
    return new WardBar(unit, counts, counts.stream().mapToLong(Long::longValue).sum(), paid);
  }

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    long before = 0;
    for (Stage stage : Stage.values()) {
      long number = counts.get(stage.ordinal());
      long from = before * WIDTH / total;
      before += number;
      if (number > 0) {
        parts.add(new Part(stage.name(), number, from, before * WIDTH / total - from));
      }
    }
    return parts;
  }
}
