package vn.minhbach.payout.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+84912345678",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        "  =1",
        "\u00a0=1",
        "\u3000+1",
        "\u200b=1",
        "\ufeff@x",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        " ＝1",
        "﹢1",
        "﹦1",
        "\u22121"
      })
  void a_cell_that_starts_as_a_formula_is_marked_as_text(String text) {
    assertThat(HarmlessText.cell(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Hoà",
        "001087012345",
        "00121-21-000042",
        "a=b",
        "Tổ 5 - Ngõ 12",
        "",
        "12.345"
      })
  void other_text_stays_as_it_is(String text) {
    assertThat(HarmlessText.cell(text)).isEqualTo(text);
  }

  @Test
  void control_characters_do_not_pass() {
    assertThat(HarmlessText.cell("Trần\u0000 Văn\u0007 A")).isEqualTo("Trần Văn A");
    assertThat(HarmlessText.cell("hai\ndòng")).isEqualTo("hai dòng");
    assertThat(HarmlessText.cell(null)).isEmpty();
  }

  @Test
  void a_name_for_the_bank_loses_what_starts_a_formula() {
    assertThat(HarmlessText.bank(" ＝ =+@Trần   Văn\tA ", 140)).isEqualTo("Trần Văn A");
    assertThat(HarmlessText.bank(null, 140)).isEmpty();
    assertThat(HarmlessText.bank("=", 140)).isEmpty();
  }

  @Test
  void a_name_for_the_bank_is_cut_between_letters() {
    assertThat(HarmlessText.bank("Đ".repeat(200), 140)).isEqualTo("Đ".repeat(140));
    assertThat(HarmlessText.bank("\ud83d\ude00".repeat(3), 2)).isEqualTo("\ud83d\ude00".repeat(2));
  }

  @Test
  void decomposed_letters_become_one() {
    assertThat(HarmlessText.cell("Hoa\u0300")).isEqualTo("Hoà");
  }
}
