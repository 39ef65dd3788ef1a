package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.WorkingDays;

/** The calendar of the seed, against the days on which offices of Hà Nội were open. */
class WorkingDaysTest {

  private final WorkingDays calendar = Seeds.WORKING_DAYS;

  /**
   * The last day of receipt of most schemes is the first day of Tết Nhâm Dần: no office is open to
   * take or post anything.
   */
  @Test
  void the_last_day_of_receipt_is_a_holiday() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2022, 1, 31))).isFalse();
    assertThat(calendar.after(LocalDate.of(2022, 1, 28), 1)).isEqualTo("2022-02-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-01",
        "2021-02-10",
        "2021-02-16",
        "2021-04-21",
        "2021-04-30",
        "2021-05-03",
        "2021-09-02",
        "2021-09-03",
        "2022-01-03",
        "2022-02-04",
        "2022-04-11",
        "2022-05-02",
        "2022-05-03",
        "2022-09-01",
        "2022-09-02"
      })
  void offices_are_closed_on_holidays_and_on_the_days_given_for_them(String day) {
    assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-04",
        "2021-02-09",
        "2021-02-17",
        "2021-05-04",
        "2021-09-01",
        "2021-09-06",
        "2022-02-07",
        "2022-05-04"
      })
  void offices_are_open_on_the_days_next_to_holidays(String day) {
    assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-17, 2, 2021-08-19",
    "2021-08-20, 2, 2021-08-24",
    "2021-09-01, 2, 2021-09-07",
    "2021-12-31, 1, 2022-01-04"
  })
  void working_days_step_over_week_ends_and_holidays(LocalDate start, int days, LocalDate end) {
    assertThat(calendar.after(start, days)).isEqualTo(end);
    assertThat(calendar.between(start, end)).isEqualTo(days);
    assertThat(calendar.left(start, end)).isEqualTo(days);
    assertThat(calendar.left(end, start)).as("passed").isEqualTo(-days);
  }

  @Test
  void a_date_past_the_calendar_is_refused_and_not_guessed() {
    assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2023, 1, 3)))
        .isInstanceOf(Refused.class)
        .hasMessage("calendar.unknown");
    assertThatThrownBy(() -> calendar.after(LocalDate.of(2022, 12, 30), 2))
        .hasMessage("calendar.unknown");
  }
}
