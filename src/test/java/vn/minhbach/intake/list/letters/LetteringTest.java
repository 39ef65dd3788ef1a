package vn.minhbach.intake.list.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LetteringTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/letters.csv", numLinesToSkip = 1)
  void old_letters_are_known_by_what_makes_sense(
      String written, String meant, Lettering lettering) {
    assertThat(Lettering.UNICODE.read(written)).isEqualTo(meant);
    assertThat(Lettering.of(List.of(written))).isEqualTo(lettering);
    assertThat(lettering.read(written)).isEqualTo(meant);
  }

  @Test
  void a_doubtful_name_is_read_as_its_column_is() {
    assertThat(Lettering.of(List.of("Vò Minh Anh", "NguyÔn V¨n Hïng", "Lª Lan")))
        .isEqualTo(Lettering.TCVN3);
    assertThat(Lettering.TCVN3.read("Vò Minh Anh")).isEqualTo("Vũ Minh Anh");
    assertThat(Lettering.UNICODE.read("Vò Minh Anh")).isEqualTo("Vò Minh Anh");
  }

  @Test
  void a_name_typed_in_unicode_stays_itself_in_an_old_column() {
    assertThat(Lettering.TCVN3.read("Phạm Thị Hà")).isEqualTo("Phạm Thị Hà");
    assertThat(Lettering.VNI.read("Phạm Thị Hà")).isEqualTo("Phạm Thị Hà");
    assertThat(Lettering.TCVN3.read("Nguyen Van A 12")).isEqualTo("Nguyen Van A 12");
  }

  @Test
  void letters_taken_apart_are_put_together() {
    assertThat(Lettering.UNICODE.read(Normalizer.normalize("Đặng Thuỷ Tiên", Normalizer.Form.NFD)))
        .isEqualTo("Đặng Thuỷ Tiên");
  }

  @Test
  void what_is_no_vietnamese_is_left_alone() {
    assertThat(Lettering.UNICODE.read("Café Sáng")).isEqualTo("Café Sáng");
  }
}
