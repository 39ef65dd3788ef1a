package vn.minhbach.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts the days on which offices work. A date outside the years of the calendar is refused and
 * not guessed: a posting whose end nobody can name must not start.
 */
public final class WorkingDays {

  private final Set<LocalDate> holidays;
  private final int firstYear;
  private final int lastYear;

  public WorkingDays(Set<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
    this.firstYear = holidays.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
    this.lastYear = holidays.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
  }

  /** Whether the calendar reaches to the year of this day. */
  public boolean knows(LocalDate day) {
    return day.getYear() >= firstYear && day.getYear() <= lastYear;
  }

  public boolean isWorkingDay(LocalDate day) {
    if (!knows(day)) {
      throw new Refused("calendar.unknown", day.getYear());
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** The last of {@code days} working days after {@code start}; the start itself is not counted. */
  public LocalDate after(LocalDate start, int days) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The last working day before {@code day}. */
  public LocalDate before(LocalDate day) {
    LocalDate earlier = day.minusDays(1);
    while (!isWorkingDay(earlier)) {
      earlier = earlier.minusDays(1);
    }
    return earlier;
  }

  /** Working days from {@code start}, not counted, to {@code end}, counted. */
  public int between(LocalDate start, LocalDate end) {
    int days = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  /** Working days from {@code today} to {@code until}; negative when that day has passed. */
  public int left(LocalDate today, LocalDate until) {
    return until.isBefore(today) ? -between(until, today) : between(today, until);
  }
}
