package vn.minhbach.scheme.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeedFileTest {

  private static final SeedFile FILE =
      new SeedFile(
          "days.csv",
          "day,sum,open,word,empty\n2021-08-17,1500000,yes,friday,\n17/8/2021,1.5,ja,freitag,\n");

  @Test
  void a_row_is_read_by_the_names_of_its_columns() {
    SeedRow row = FILE.rows(each -> each).get(0);

    assertThat(row.day("day")).isEqualTo(LocalDate.of(2021, 8, 17));
    assertThat(row.amountOrNull("sum")).isEqualTo(1_500_000L);
    assertThat(row.flag("open")).isTrue();
    assertThat(row.word("word", DayOfWeek.class)).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(row.text("empty")).isEmpty();
    assertThat(row.dayOrNull("empty")).isNull();
    assertThat(row.amountOrNull("empty")).isNull();
  }

  @Test
  void a_slip_of_the_pen_is_named_with_file_line_and_column() {
    SeedRow row = FILE.rows(each -> each).get(1);

    assertThatThrownBy(() -> row.day("day"))
        .hasMessage("seeds/days.csv, line 3, column day cannot be read: 17/8/2021");
    assertThatThrownBy(() -> row.amountOrNull("sum")).hasMessageContaining("cannot be read: 1.5");
    assertThatThrownBy(() -> row.flag("open")).hasMessageContaining("is neither yes nor no: ja");
    assertThatThrownBy(() -> row.word("word", DayOfWeek.class))
        .hasMessageContaining("cannot be read: FREITAG");
    assertThatThrownBy(() -> row.required("empty")).hasMessageContaining("is empty");
    assertThatThrownBy(() -> row.text("name")).hasMessageContaining("no such column");
  }

  @Test
  void a_file_that_is_not_shipped_is_named() {
    assertThatThrownBy(() -> SeedFile.of("none.csv")).hasMessageContaining("seeds/none.csv");
  }
}
