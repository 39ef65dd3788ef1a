package vn.minhbach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {

  private static final List<String> IN_ORDER =
      List.of(
          "Nguyễn Văn An",
          "Phạm Thị An",
          "Lê Ân",
          "Trần Thị Bích",
          "Đỗ Văn Dũng",
          "Bùi Đạt",
          "Lê Thị Hoa",
          "Lê Thị Hoà",
          "Lê Thị Hỏa",
          "Lê Thị Hòe",
          "Nguyễn Thị Hương",
          "Ông Văn Ích",
          "Bùi Thị Yến");

  @Test
  void people_are_ordered_by_given_name_then_family_then_middle_and_tone() {
    List<String> mixed = new ArrayList<>(IN_ORDER);
    Collections.shuffle(mixed, new Random(3));
    mixed.sort(NameOrder.BY_GIVEN_NAME);
    assertThat(mixed).isEqualTo(IN_ORDER);
  }

  @Test
  void the_place_of_the_tone_mark_and_the_form_of_the_letters_do_not_matter() {
    assertThat(NameOrder.key("NGUYỄN Thị  Hòa")).isEqualTo(NameOrder.key("Nguyễn Thị Hoà"));
    assertThat(NameOrder.key(Normalizer.normalize("Đặng Thị Hường", Normalizer.Form.NFD)))
        .isEqualTo(NameOrder.key("Đặng Thị Hường"));
  }

  @Test
  void a_key_is_ascii_and_fits_its_column_whatever_the_name() {
    assertThat(NameOrder.key("Ông Žižka (tức Ba) 12".repeat(40))).hasSize(300).matches("[!-~]+");
    assertThat(NameOrder.key(null)).isEqualTo("!0");
  }
}
