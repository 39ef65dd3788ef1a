package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "danh sách.xlsx, danh sách.xlsx",
    "C:\\Users\\an\\danh sách.xlsx, danh sách.xlsx",
    "../../etc/passwd, passwd",
    "' a\u0000b\u001b[31m\u202ecod.xlsx ', ab[31mcod.xlsx"
  })
  void a_name_is_kept_without_its_folder_and_without_hidden_signs(String sent, String kept) {
    assertThat(FileNames.clean(sent)).isEqualTo(kept);
  }

  @Test
  void of_a_very_long_name_the_last_letters_are_kept() {
    assertThat(FileNames.clean("x".repeat(600) + ".xlsx")).hasSize(200).endsWith("x.xlsx");
    assertThat(FileNames.clean("😀" + "x".repeat(199))).isEqualTo("x".repeat(199));
    assertThat(FileNames.clean(null)).isEmpty();
  }
}
