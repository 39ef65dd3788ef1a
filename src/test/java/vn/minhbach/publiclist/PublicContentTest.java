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
        .isEqualTo("179157431907bb91988e0314a7bd28f4e513db0ca20007a781f9c5ab397a4d4b");
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
  void amounts_are_printed_with_dots() {
    assertThat(LIST.rows().get(0).dong()).isEqualTo("1.500.000 đ");
  }

  private static PublicContent list(String name, long amount) {
    return new PublicContent(
        "00121", "HN-3642-LDTD", List.of(new PublicContent.Row(1, name, 1980, "Tổ 2", amount)));
  }
}
