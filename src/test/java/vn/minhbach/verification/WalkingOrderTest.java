package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkingOrderTest {

  private static final List<String> WALK =
      List.of(
          "Số 2 phố Bồ Đề",
          "Số 10 Bồ Đề",
          "10A phố Bồ Đề",
          "SN 1 ngõ 2 phố Bồ Đề",
          "Số nhà 9, ngõ 2, phố Bồ Đề",
          "Số 1 ngõ 12 phố Bồ Đề",
          "Số 3, ngách 4, ngõ 12 phố Bồ Đề",
          "Số 3, ngách 12/5, ngõ 12, phố Bồ Đề",
          "Số 1 đường Ngọc Lâm",
          "Số 12/34 đường Ngọc Lâm");

  @Test
  void a_street_is_walked_house_by_house_and_then_lane_by_lane() {
    List<String> mixed = new ArrayList<>(WALK);
    Collections.shuffle(mixed, new Random(7));
    mixed.sort(WalkingOrder.OF_ADDRESSES);
    assertThat(mixed).isEqualTo(WALK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số 12, ngõ 34, phố Ngọc Lâm        | ngọc lâm | 34  |      | 12
          SN 5 ngách 12/3 ngõ 45 đường Bát Khối | bát khối | 45 | 12/3 | 5
          12B Nguyễn Văn Cừ                   | nguyễn văn cừ |   |      | 12b
          Thôn Đoài                           | thôn đoài |    |      |
          """)
  void an_address_is_read_as_street_lanes_and_house(
      String address, String street, String lane, String alley, String house) {
    List<String> parts = WalkingOrder.parts(address);
    assertThat(List.of(parts.get(0), parts.get(1), parts.get(2), parts.get(4)))
        .containsExactly(street, or(lane), or(alley), or(house));
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }
}
