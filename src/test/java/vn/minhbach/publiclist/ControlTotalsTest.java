package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.committee.Refusal;
import vn.minhbach.shared.Dong;

class ControlTotalsTest {

  private static final Dong RATE = new Dong(1_500_000);

  @Test
  void people_times_rate_is_the_sum() {
    assertThat(ControlTotals.check("p", List.of(line(1, 1_500_000), line(2, 1_500_000)), RATE))
        .isEqualTo(new Dong(3_000_000));
  }

  @Test
  void a_line_of_another_amount_stops_the_list() {
    Refusal.of(
            () -> ControlTotals.check("p", List.of(line(1, 1_500_000), line(2, 1_000_000)), RATE))
        .isCode("publiclist.unbalanced")
        .says("2 người", "1.500.000 đ", "2.500.000 đ");
  }

  private static PostedLine line(int no, long amount) {
    return new PostedLine(no, "00121-21-00000" + no, "Tổ 1", amount, null);
  }
}
