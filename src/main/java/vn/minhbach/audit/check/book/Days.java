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

  private static LocalDate at(long micros) {
    return LocalDate.ofInstant(Micros.toInstant(micros), HANOI);
  }
}
