package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineOrderTest {

  @Test
  void what_needs_attention_stands_first_then_neighbourhoods_as_people_count_them() {
    List<Line> sorted =
        LineOrder.of(
            List.of(
                line("1", "Tổ 10", true, ""),
                line("2", "Tổ 2", true, ""),
                line("3", "Tổ 2", true, "PENSIONER"),
                line("4", "Tổ 1", false, ""),
                line("5", "Tổ 2", true, "")));

    assertThat(sorted).extracting(Line::caseNumber).containsExactly("4", "3", "2", "5", "1");
    assertThat(sorted).extracting(Line::lineNo).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void letters_are_ordered_by_the_vietnamese_alphabet() {
    List<Line> sorted =
        LineOrder.of(
            List.of(
                line("1", "Thôn Đoài", true, ""),
                line("2", "Thôn Dâu", true, ""),
                line("3", "Thôn Ấp", true, ""),
                line("4", "Thôn An", true, "")));

    assertThat(sorted).extracting(Line::caseNumber).containsExactly("4", "3", "2", "1");
  }

  private static Line line(
      String number, String neighbourhood, boolean recommended, String findings) {
    return new Line(0, number, neighbourhood, 1_500_000, recommended, findings, false);
  }
}
