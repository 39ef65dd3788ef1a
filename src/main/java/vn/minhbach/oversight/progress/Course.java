package vn.minhbach.oversight.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Cases over time: how many were opened and how many paid, up to each day on which there were any.
 *
 * @param days in their order
 */
record Course(List<Point> days) {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 200;

  /**
   * @param opened all cases opened up to and on that day
   * @param paid all cases paid up to and on that day
   */
  record Point(LocalDate day, long opened, long paid) {}

  static Course of(List<DayCount> opened, List<DayCount> paid) {
    TreeSet<Long> days = new TreeSet<>();
    opened.forEach(one -> days.add(one.day()));
    paid.forEach(one -> days.add(one.day()));
    List<Point> points = new ArrayList<>();
    for (long day : days) {
      points.add(new Point(LocalDate.ofEpochDay(day), upTo(day, opened), upTo(day, paid)));
    }
    return new Course(points);
  }

  private static long upTo(long day, List<DayCount> counts) {
    return counts.stream().filter(one -> one.day() <= day).mapToLong(DayCount::people).sum();
  }

  public long most() {
    return days.isEmpty() ? 0 : days.get(days.size() - 1).opened();
  }

  /** A line of steps as SVG writes its points. */
  public String line(boolean ofPaid) {
    StringBuilder line = new StringBuilder();
    long first = days.get(0).day().toEpochDay() - 1;
    long span = days.get(days.size() - 1).day().toEpochDay() + 1 - first;
    long height = HEIGHT;
    line.append("0,").append(HEIGHT);
    for (Point point : days) {
      long x = (point.day().toEpochDay() - first) * WIDTH / span;
      line.append(' ').append(x).append(',').append(height);
      height = HEIGHT - (ofPaid ? point.paid() : point.opened()) * HEIGHT / Math.max(1, most());
      line.append(' ').append(x).append(',').append(height);
    }
    return line.append(' ').append(WIDTH).append(',').append(height).toString();
  }
}
