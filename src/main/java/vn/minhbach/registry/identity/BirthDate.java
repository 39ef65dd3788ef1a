package vn.minhbach.registry.identity;

import java.time.LocalDate;

/**
 * A birth date as far as it is known.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when it is not known
 */
public record BirthDate(int year, int month, int day) {

  public static BirthDate of(LocalDate date) {
    return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  public static BirthDate ofYear(int year) {
    return new BirthDate(year, 0, 0);
  }

  public boolean isFull() {
    return month > 0 && day > 0;
  }

  /** The date, or null when it is not fully known. */
  public LocalDate date() {
    return isFull() ? LocalDate.of(year, month, day) : null;
  }

  /** The first day that it may be: the person is at most as old as somebody born then. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * The date with day and month changed over, as they are often typed; null when that is no date.
   */
  public BirthDate swapped() {
    return isFull() && day <= 12 && day != month ? new BirthDate(year, day, month) : null;
  }

  /**
   * True if both may be the birth date of one person: equal, day and month changed over, or equal
   * as far as known.
   */
  public boolean agrees(BirthDate other) {
    if (year != other.year) {
      return false;
    }
    if (isFull() && other.isFull()) {
      return equals(other) || equals(other.swapped());
    }
    return month == 0 || other.month == 0 || month == other.month;
  }
}
