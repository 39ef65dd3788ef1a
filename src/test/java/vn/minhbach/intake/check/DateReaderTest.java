package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.minhbach.intake.file.Cell;

class DateReaderTest {

  private final DateReader dates =
      new DateReader(false, yy -> yy > 20 ? 1900 + yy : yy < 7 ? 2000 + yy : 0);

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/intake/dates.csv", numLinesToSkip = 1)
  void dates_are_read_as_wards_write_them(
      String cell, String numeric, DateReading.Kind kind, String date, String hint) {
    DateReading read =
        dates.read(
            numeric != null
                ? Cell.ofNumber(new BigDecimal(cell))
                : Cell.ofText(cell == null ? "" : cell));
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.hint()).isEqualTo(hint);
    if (kind == DateReading.Kind.FULL) {
      assertThat(read.date()).isEqualTo(LocalDate.parse(date));
    } else if (kind == DateReading.Kind.PARTIAL) {
      assertThat(read.value().year()).isEqualTo(Integer.parseInt(date));
      assertThat(read.date()).isNull();
    }
  }

  @Test
  void a_file_may_count_its_days_from_1904() {
    DateReader macintosh = new DateReader(true, yy -> 0);
    assertThat(macintosh.read(Cell.ofNumber(new BigDecimal(32074 - 1462))).date())
        .isEqualTo(LocalDate.of(1987, 10, 24));
  }

  @Test
  void dates_stand_within_words() {
    assertThat(dates.within("Từ 24/7/2021 đến 21/9/2021").stream().map(DateReading::date).toList())
        .isEqualTo(List.of(LocalDate.of(2021, 7, 24), LocalDate.of(2021, 9, 21)));
    assertThat(dates.within("từ 24/7/2021 đến nay")).hasSize(1);
    assertThat(dates.within("đến nay")).isEmpty();
  }
}
