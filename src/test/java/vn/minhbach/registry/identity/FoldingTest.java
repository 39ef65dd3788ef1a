package vn.minhbach.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void marks_case_and_spaces_do_not_matter() {
    assertThat(Folding.ascii("  NGUYỄN  Thị\u00A0Hoà ")).isEqualTo("nguyen thi hoa");
    assertThat(Folding.ascii("Đặng Ðức Ưng")).isEqualTo("dang duc ung");
  }

  @Test
  void letters_taken_apart_are_the_same_letters() {
    String name = "Nguyễn Thị Thuỷ Tiên Ưởng";
    assertThat(Folding.ascii(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(Folding.ascii(name));
  }

  @Test
  void signs_part_words_and_vanish() {
    assertThat(Folding.ascii("Cắt tóc, gội đầu / (spa)")).isEqualTo("cat toc goi dau spa");
    assertThat(Folding.ascii("Ng\u200Bọc\uFEFF")).isEqualTo("ngoc");
    assertThat(Folding.ascii(null)).isEmpty();
  }

  @Test
  void what_stands_in_brackets_is_no_part_of_a_name() {
    assertThat(PersonName.of("Nguyễn Văn An (con ông Bình)").folded()).isEqualTo("nguyen van an");
    assertThat(PersonName.of("Nguyễn Văn An (nhỏ").given()).isEqualTo("an");
  }
}
