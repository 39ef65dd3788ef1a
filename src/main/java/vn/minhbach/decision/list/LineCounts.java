package vn.minhbach.decision.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** How many lines of a list stand where. */
public record LineCounts(
    long all,
    long exceptions,
    long again,
    long open,
    long agree,
    long disagree,
    long sendBack,
    long approved,
    long refused,
    long sentBack) {

  /** Counts the lines. */
  public static LineCounts of(List<Line> lines, Set<String> cameAgain, boolean appraised) {
    return new LineCounts(
        lines.size(),
        count(lines, LineFilter.exceptions, cameAgain, appraised),
        count(lines, LineFilter.again, cameAgain, appraised),
        count(lines, LineFilter.open, cameAgain, appraised),
        count(lines, Line::opinion, Opinion.agree),
        count(lines, Line::opinion, Opinion.disagree),
        count(lines, Line::opinion, Opinion.sendBack),
        count(lines, Line::ruling, Ruling.approved),
        count(lines, Line::ruling, Ruling.refused),
        count(lines, Line::ruling, Ruling.sentBack));
  }

  /** Of one filter. */
  public long of(LineFilter filter) {
    return switch (filter) {
      case all -> all;
      case exceptions -> exceptions;
      case again -> again;
      case open -> open;
    };
  }

  private static long count(
      List<Line> lines, LineFilter filter, Set<String> cameAgain, boolean appraised) {
    return lines.stream().filter(line -> filter.shows(line, cameAgain, appraised)).count();
  }

  private static <T> long count(List<Line> lines, Function<Line, T> of, T value) {
    return lines.stream().filter(line -> Objects.equals(of.apply(line), value)).count();
  }
}
