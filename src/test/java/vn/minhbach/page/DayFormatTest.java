package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/07/2021",
        "3/7/2021",
        " 3-7-2021 ",
        "3.7.2021",
        "03 07 2021",
        "03072021",
        "2021-07-03"
      })
  void a_day_is_read_as_people_write_it(String written) {
    assertThat(DayFormat.read(written.strip())).isEqualTo(LocalDate.of(2021, 7, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "31/02/2021", "07/27/2021", "3/7/21", "3/7", "hôm nay", "3/7/2021 8:00"})
  void what_is_no_day_is_refused(String written) {
    assertThatThrownBy(() -> DayFormat.read(written.strip()))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }

  /** Browsers show such a field in their own language, with the month first in English ones. */
  @Test
  void no_page_or_form_leaves_the_day_to_the_browser() throws Exception {
    for (Path folder : List.of(Path.of("src/main/resources/templates"), Path.of("forms"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
          assertThat(Files.readString(file))
              .as("%s", file)
              .doesNotContain("type=\"date\"", "type=\"datetime-local\"", "type=\"time\"");
        }
      }
    }
  }
}
