package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicContentTest {

  private static final PublicContent LIST = list("Nguyễn Thị Hoà", 1_500_000);

  @Test
  void the_hash_can_be_made_again_with_any_tool() {
    assertThat(LIST.hash())
        .isEqualTo("91b8de805f797dc801b9c92dea3ce692d621ca2261a778d4aa2ce9e595d828ca");
  }

  @Test
  void the_hash_does_not_depend_on_how_letters_are_put_together() {
    String apart = Normalizer.normalize("Nguyễn Thị Hoà", Normalizer.Form.NFD);

    assertThat(list(apart, 1_500_000).hash()).isEqualTo(LIST.hash());
  }

  @Test
  void another_name_or_amount_is_another_list() {
    assertThat(list("Nguyễn Thị Hòa", 1_500_000).hash()).isNotEqualTo(LIST.hash());
    assertThat(list("Nguyễn Thị Hoà", 1_500_001).hash()).isNotEqualTo(LIST.hash());
  }

  @Test
  void a_field_that_may_not_be_shown_is_an_empty_one_and_is_found_by_nobody() {
    PublicContent.Row row = new PublicContent.Row(7, "Nguyễn Thị Hoa", null, null, 1_500_000);
    assertThat(row.line()).isEqualTo("7\tNguyễn Thị Hoa\t\t\t1500000");
    assertThat(new PublicSearch.Sought("00121", "Nguyễn Thị Hoa", 1980).is(row)).isFalse();
  }

  @Test
  void amounts_are_printed_with_dots() {
    assertThat(LIST.rows().get(0).dong()).isEqualTo("1.500.000\u00a0đ");
  }

  private static PublicContent list(String name, long amount) {
    return new PublicContent(
        "00121",
        "HN-3642-LDTD",
        "0123456789abcdef0123456789abcdef",
        List.of(new PublicContent.Row(1, name, 1980, "Tổ 2", amount)));
  }
}
