package vn.minhbach.audit.check.book;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import vn.minhbach.shared.Micros;

/** Days of the offices, which all live in one zone. */
public final class Days {

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private Days() {}

  /** Null for what is no day. */
  static LocalDate parse(String day) {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  /** Whether the whole day is over at that time; never for a day that is not known. */
  public static boolean isOver(LocalDate day, long micros) {
    return day != null && at(micros).isAfter(day);
  }

  /** The day on which something was recorded. */
  public static LocalDate at(long micros) {
    return LocalDate.ofInstant(Micros.toInstant(micros), HANOI);
  }

  /**
   * Days from Monday to Friday after one day until another, which is counted: there are never more
   * working days.
   */
  static long weekdays(LocalDate after, LocalDate until) {
    return sinceMonday(until) - sinceMonday(after);
  }

  /** Counted from the Monday of the week in which 1970 began. */
  private static long sinceMonday(LocalDate day) {
    long days = day.toEpochDay() + 3;
    return Math.floorDiv(days, 7L) * 5 + Math.min(4, Math.floorMod(days, 7L));
  }
}
